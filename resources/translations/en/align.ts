<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context><name></name>
<message id="align.one_language"><source>Both versions are said to be in {language}: name two languages with --from and --to.</source><translation>Both versions are said to be in {language}: name two languages with --from and --to.</translation></message>
<message id="align.empty"><source>The version in {language} has no segments: there is nothing to align.</source><translation>The version in {language} has no segments: there is nothing to align.</translation></message>
<message id="align.too_many"><source>The version in {language} has {segments} segments, and at most {limit} can be aligned: divide both documents into parts.</source><translation>The version in {language} has {segments} segments, and at most {limit} can be aligned: divide both documents into parts.</translation></message>
<message id="align.too_different"><source>One version ({source} and {target} segments) is more than {limit} times as long as the other: align two versions of the same document, or the part that both have.</source><translation>One version ({source} and {target} segments) is more than {limit} times as long as the other: align two versions of the same document, or the part that both have.</translation></message>
<message id="align.extension"><source>{name} is not a name for an alignment: end it in .tmx, .tsv or .egiz.</source><translation>{name} is not a name for an alignment: end it in .tmx, .tsv or .egiz.</translation></message>
<message id="align.count" numerus="yes"><source>{count} links, of which {unsure} to look at.</source><translation><numerusform>{count} link, of which {unsure} to look at.</numerusform><numerusform>{count} links, of which {unsure} to look at.</numerusform></translation></message>
<message id="align.written" numerus="yes"><source>{count} links written to {file}.</source><translation><numerusform>{count} link written to {file}.</numerusform><numerusform>{count} links written to {file}.</numerusform></translation></message>
<message id="align.third"><source>A third version needs --third and --third-language, and --out with a name that ends in .egiz.</source><translation>A third version needs --third and --third-language, and --out with a name that ends in .egiz.</translation></message>
<message id="align.project.written" numerus="yes"><source>{count} segments written to the project {file}.</source><translation><numerusform>{count} segment written to the project {file}.</numerusform><numerusform>{count} segments written to the project {file}.</numerusform></translation></message>
<message id="align.project.not_read_back"><source>{name} did not read back as it was written, and was not kept: save it again, in another folder.</source><translation>{name} did not read back as it was written, and was not kept: save it again, in another folder.</translation></message>
<message id="align.project.other_source"><source>{name} is not the document that was aligned: align it anew.</source><translation>{name} is not the document that was aligned: align it anew.</translation></message>
<message id="align.finding.unsure"><source>This may not be the translation of this segment: its alignment is doubtful. Confirm it, or put it right.</source><translation>This may not be the translation of this segment: its alignment is doubtful. Confirm it, or put it right.</translation></message>
<message id="align.finding.elsewhere"><source>The translation of this segment stands in segment {number}: the other version says both together.</source><translation>The translation of this segment stands in segment {number}: the other version says both together.</translation></message>
<message id="align.finding.unplaced"><source>The other version goes on here with text that has no source: {text}</source><translation>The other version goes on here with text that has no source: {text}</translation></message>
<message id="align.sheet.locked"><source>The alignment {name} is open in another window: close it there first.</source><translation>The alignment {name} is open in another window: close it there first.</translation></message>
<message id="align.sheet.damaged"><source>The working file {path} is damaged and cannot be opened: align the two files anew.</source><translation>The working file {path} is damaged and cannot be opened: align the two files anew.</translation></message>
<message id="align.sheet.too_new"><source>The working file {path} was made by a newer Egiz: open it there, or align the two files anew.</source><translation>The working file {path} was made by a newer Egiz: open it there, or align the two files anew.</translation></message>
<message id="align.sheet.unreadable"><source>The working file {path} cannot be opened: {error}. See whether you may write in that folder.</source><translation>The working file {path} cannot be opened: {error}. See whether you may write in that folder.</translation></message>
<message id="align.sheet.unwritable"><source>The last step could not be saved in {path}, and was not taken: {error}. Make room on the disk, then do it again.</source><translation>The last step could not be saved in {path}, and was not taken: {error}. Make room on the disk, then do it again.</translation></message>
<message id="align.sheet.begun"><source>You began with these two files before: the work goes on where you left it.</source><translation>You began with these two files before: the work goes on where you left it.</translation></message>
<message id="align.sheet.anew"><source>Begin anew</source><translation>Begin anew</translation></message>
<message id="align.window.title"><source>Align two versions</source><translation>Align two versions</translation></message>
<message id="align.window.lead"><source>Two versions of one document are put side by side, sentence by sentence. You put right what is doubtful, and save a project or a translation memory.</source><translation>Two versions of one document are put side by side, sentence by sentence. You put right what is doubtful, and save a project or a translation memory.</translation></message>
<message id="align.window.first"><source>First version: the project keeps its format</source><translation>First version: the project keeps its format</translation></message>
<message id="align.window.second"><source>Second version</source><translation>Second version</translation></message>
<message id="align.window.first_language"><source>Language of the first version</source><translation>Language of the first version</translation></message>
<message id="align.window.second_language"><source>Language of the second version</source><translation>Language of the second version</translation></message>
<message id="align.window.browse"><source>Choose…</source><translation>Choose…</translation></message>
<message id="align.window.drop"><source>You can also drop one or two files on this window. Formats: {formats}</source><translation>You can also drop one or two files on this window. Formats: {formats}</translation></message>
<message id="align.window.begin"><source>Align</source><translation>Align</translation></message>
<message id="align.window.kept"><source>Begun before</source><translation>Begun before</translation></message>
<message id="align.window.forget"><source>Throw away…</source><translation>Throw away…</translation></message>
<message id="align.window.forget_sure"><source>Throw away the work on {name}? What you put right in it is lost; the two files stay.</source><translation>Throw away the work on {name}? What you put right in it is lost; the two files stay.</translation></message>
<message id="align.window.forget_yes"><source>Throw away</source><translation>Throw away</translation></message>
<message id="align.window.no_files"><source>Name both files: choose them, or drop them here.</source><translation>Name both files: choose them, or drop them here.</translation></message>
<message id="align.window.one_language"><source>Both versions have the same language: choose another one for one of them.</source><translation>Both versions have the same language: choose another one for one of them.</translation></message>
<message id="align.window.job"><source>Aligning {source} and {target}</source><translation>Aligning {source} and {target}</translation></message>
<message id="align.window.job_realign"><source>Aligning the rest anew</source><translation>Aligning the rest anew</translation></message>
<message id="align.window.job_model"><source>Asking the model about doubtful places</source><translation>Asking the model about doubtful places</translation></message>
<message id="align.window.job_open"><source>Opening {name}</source><translation>Opening {name}</translation></message>
<message id="align.window.job_save"><source>Writing {name}</source><translation>Writing {name}</translation></message>
<message id="align.window.number"><source>No.</source><translation>No.</translation></message>
<message id="align.window.look"><source>How sure</source><translation>How sure</translation></message>
<message id="align.mark.doubtful"><source>doubtful</source><translation>doubtful</translation></message>
<message id="align.mark.no_target"><source>no counterpart</source><translation>no counterpart</translation></message>
<message id="align.mark.right"><source>right</source><translation>right</translation></message>
<message id="align.mark.edited"><source>by hand</source><translation>by hand</translation></message>
<message id="align.do.links"><source>Links</source><translation>Links</translation></message>
<message id="align.do.merge"><source>Merge with the next link</source><translation>Merge with the next link</translation></message>
<message id="align.do.merge_side"><source>Merge on this side only</source><translation>Merge on this side only</translation></message>
<message id="align.do.split"><source>Split the link</source><translation>Split the link</translation></message>
<message id="align.do.split_at"><source>Split at the caret…</source><translation>Split at the caret…</translation></message>
<message id="align.do.up"><source>Move the first sentence up</source><translation>Move the first sentence up</translation></message>
<message id="align.do.down"><source>Move the last sentence down</source><translation>Move the last sentence down</translation></message>
<message id="align.do.unlink"><source>Take the link apart</source><translation>Take the link apart</translation></message>
<message id="align.do.right"><source>Right, go on</source><translation>Right, go on</translation></message>
<message id="align.do.not_right"><source>Not called right</source><translation>Not called right</translation></message>
<message id="align.do.next"><source>Next to look at</source><translation>Next to look at</translation></message>
<message id="align.do.previous"><source>Previous to look at</source><translation>Previous to look at</translation></message>
<message id="align.do.find"><source>Find</source><translation>Find</translation></message>
<message id="align.do.find_next"><source>Find next</source><translation>Find next</translation></message>
<message id="align.do.find_previous"><source>Find previous</source><translation>Find previous</translation></message>
<message id="align.do.realign"><source>Align the rest below anew</source><translation>Align the rest below anew</translation></message>
<message id="align.do.model"><source>Ask the model about doubtful places</source><translation>Ask the model about doubtful places</translation></message>
<message id="align.do.project"><source>Save as project…</source><translation>Save as project…</translation></message>
<message id="align.do.project_third"><source>Save as project with a third version…</source><translation>Save as project with a third version…</translation></message>
<message id="align.window.third"><source>The version in {language}</source><translation>The version in {language}</translation></message>
<message id="align.not_third"><source>The name of {name} says that it is in another language. Choose the version in {language}.</source><translation>The name of {name} says that it is in another language. Choose the version in {language}.</translation></message>
<message id="align.do.tmx"><source>Save as TMX…</source><translation>Save as TMX…</translation></message>
<message id="align.do.other"><source>Other files…</source><translation>Other files…</translation></message>
<message id="align.do.close"><source>Close</source><translation>Close</translation></message>
<message id="align.said.none_doubtful"><source>Nothing is left to look at.</source><translation>Nothing is left to look at.</translation></message>
<message id="align.said.not_found"><source>{text} stands on neither side.</source><translation>{text} stands on neither side.</translation></message>
<message id="align.said.same"><source>The rest stays as it was.</source><translation>The rest stays as it was.</translation></message>
<message id="align.said.last_row"><source>This is the last link: there is none below it to merge with.</source><translation>This is the last link: there is none below it to merge with.</translation></message>
<message id="align.said.nothing_below"><source>The next link has nothing on this side.</source><translation>The next link has nothing on this side.</translation></message>
<message id="align.said.one_sentence"><source>There is one sentence on each side: F2 lets you divide it at a place.</source><translation>There is one sentence on each side: F2 lets you divide it at a place.</translation></message>
<message id="align.said.not_moved"><source>There is nothing on this side that could be moved.</source><translation>There is nothing on this side that could be moved.</translation></message>
<message id="align.said.not_linked"><source>This row has text on one side only: there is no link to take apart.</source><translation>This row has text on one side only: there is no link to take apart.</translation></message>
<message id="align.said.edge"><source>Put the caret between two words: nothing can be divided at the edge.</source><translation>Put the caret between two words: nothing can be divided at the edge.</translation></message>
<message id="align.said.caret"><source>Put the caret where the sentence is to be divided. Enter divides, Esc leaves it as it is.</source><translation>Put the caret where the sentence is to be divided. Enter divides, Esc leaves it as it is.</translation></message>
<message id="align.said.undone"><source>Taken back: {what}</source><translation>Taken back: {what}</translation></message>
<message id="align.said.redone"><source>Done again: {what}</source><translation>Done again: {what}</translation></message>
<message id="align.said.project" numerus="yes"><source>{name} is saved, with {count} segments.</source><translation><numerusform>{name} is saved, with {count} segment.</numerusform><numerusform>{name} is saved, with {count} segments.</numerusform></translation></message>
<message id="align.said.open"><source>Open the project</source><translation>Open the project</translation></message>
<message id="align.said.stopped"><source>Stopped; nothing was changed.</source><translation>Stopped; nothing was changed.</translation></message>
<message id="align.said.changed" numerus="yes"><source>{count} links changed.</source><translation><numerusform>{count} link changed.</numerusform><numerusform>{count} links changed.</numerusform></translation></message>
<message id="align.said.keys"><source>F8 next to look at · Enter right · Ctrl+J merge · Ctrl+K split · F2 split at the caret · Alt+↑ Alt+↓ move · Del apart</source><translation>F8 next to look at · Enter right · Ctrl+J merge · Ctrl+K split · F2 split at the caret · Alt+↑ Alt+↓ move · Del apart</translation></message>
<message id="align.do.moved"><source>Move a sentence</source><translation>Move a sentence</translation></message>
</context>
</TS>
