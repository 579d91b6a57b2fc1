<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context><name></name>
<message id="documents.paste_nothing"><source>No text came: copy the text (or pipe it in) and try again.</source><translation>No text came: copy the text (or pipe it in) and try again.</translation></message>
<message id="documents.paste_blanks" numerus="yes"><source>{count} no-break spaces were made plain spaces (between digits they stay).</source><translation><numerusform>{count} no-break space was made a plain space (between digits it stays).</numerusform><numerusform>{count} no-break spaces were made plain spaces (between digits they stay).</numerusform></translation></message>
<message id="documents.paste_unseen" numerus="yes"><source>{count} invisible characters were removed.</source><translation><numerusform>{count} invisible character was removed.</numerusform><numerusform>{count} invisible characters were removed.</numerusform></translation></message>
<message id="documents.paste_composed" numerus="yes"><source>{count} letters in two parts were made one (и + ˘ → й).</source><translation><numerusform>{count} letter in two parts was made one (и + ˘ → й).</numerusform><numerusform>{count} letters in two parts were made one (и + ˘ → й).</numerusform></translation></message>
<message id="documents.paste_lines" numerus="yes"><source>{count} runs of empty lines were made one empty line each.</source><translation><numerusform>{count} run of empty lines was made one empty line.</numerusform><numerusform>{count} runs of empty lines were made one empty line each.</numerusform></translation></message>
<message id="documents.paste_pictures" numerus="yes"><source>{count} pictures were left out.</source><translation><numerusform>{count} picture was left out.</numerusform><numerusform>{count} pictures were left out.</numerusform></translation></message>
<message id="documents.paste_hidden" numerus="yes"><source>{count} hidden passages were left out.</source><translation><numerusform>{count} hidden passage was left out.</numerusform><numerusform>{count} hidden passages were left out.</numerusform></translation></message>
<message id="documents.nothing_chosen"><source>No segment is chosen: show the segments that you want to copy, then copy again.</source><translation>No segment is chosen: show the segments that you want to copy, then copy again.</translation></message>
<message id="documents.count.title"><source>Count</source><translation>Count</translation></message>
<message id="documents.count.running"><source>Counting…</source><translation>Counting…</translation></message>
<message id="documents.count.of"><source>Document</source><translation>Document</translation></message>
<message id="documents.count.note"><source>Matches are with the confirmed segments of this project. Words are for Kazakh and English, Chinese characters for Chinese.</source><translation>Matches are with the confirmed segments of this project. Words are for Kazakh and English, Chinese characters for Chinese.</translation></message>
<message id="documents.count.copy"><source>Copy table</source><translation>Copy table</translation></message>
<message id="documents.count.copied"><source>The table is on the clipboard.</source><translation>The table is on the clipboard.</translation></message>
<message id="documents.count.save"><source>Save table…</source><translation>Save table…</translation></message>
<message id="documents.count.saved"><source>Saved as {name}.</source><translation>Saved as {name}.</translation></message>
<message id="documents.count.files"><source>Count files…</source><translation>Count files…</translation></message>
<message id="documents.count.refused"><source>Not counted: {names}</source><translation>Not counted: {names}</translation></message>
<message id="documents.update.title"><source>Update from a new version</source><translation>Update from a new version</translation></message>
<message id="documents.update.document"><source>Document of the project</source><translation>Document of the project</translation></message>
<message id="documents.update.file"><source>New version</source><translation>New version</translation></message>
<message id="documents.update.choose"><source>Choose file…</source><translation>Choose file…</translation></message>
<message id="documents.update.accept"><source>Take over</source><translation>Take over</translation></message>
<message id="documents.update.first"><source>Choose the file with the new version: what has changed is shown before anything is taken over.</source><translation>Choose the file with the new version: what has changed is shown before anything is taken over.</translation></message>
<message id="documents.update.comparing"><source>Comparing the versions…</source><translation>Comparing the versions…</translation></message>
<message id="documents.update.nothing"><source>The two versions are the same: there is nothing to take over.</source><translation>The two versions are the same: there is nothing to take over.</translation></message>
<message id="documents.update.summary"><source>{unchanged} unchanged, {moved} moved, {changed} changed, {added} new, {removed} gone.</source><translation>{unchanged} unchanged, {moved} moved, {changed} changed, {added} new, {removed} gone.</translation></message>
<message id="documents.update.kept"><source>Unchanged and moved segments keep their translations. Changed ones begin anew, with the old translation as a candidate. One undo takes it all back.</source><translation>Unchanged and moved segments keep their translations. Changed ones begin anew, with the old translation as a candidate. One undo takes it all back.</translation></message>
<message id="documents.update.changed"><source>Changed, {percent}% alike</source><translation>Changed, {percent}% alike</translation></message>
<message id="documents.update.tags"><source>Only tags changed: the translation stays as a draft</source><translation>Only tags changed: the translation stays as a draft</translation></message>
<message id="documents.update.added"><source>New</source><translation>New</translation></message>
<message id="documents.update.removed"><source>Gone</source><translation>Gone</translation></message>
<message id="documents.update.moved"><source>Moved from {number}</source><translation>Moved from {number}</translation></message>
<message id="documents.update.done"><source>{name} updated: {unchanged} unchanged, {changed} changed, {added} new, {removed} gone.</source><translation>{name} updated: {unchanged} unchanged, {changed} changed, {added} new, {removed} gone.</translation></message>
<message id="documents.update.no_file"><source>Choose the file with the new version.</source><translation>Choose the file with the new version.</translation></message>
<message id="documents.update.list"><source>What has changed</source><translation>What has changed</translation></message>
<message id="documents.update.more" numerus="yes"><source>… and {count} more</source><translation><numerusform>… and {count} more</numerusform><numerusform>… and {count} more</numerusform></translation></message>
<message id="documents.paste.title"><source>New project from the clipboard</source><translation>New project from the clipboard</translation></message>
<message id="documents.paste.make"><source>Make project</source><translation>Make project</translation></message>
<message id="documents.paste.text"><source>The text as it will be</source><translation>The text as it will be</translation></message>
<message id="documents.paste.name"><source>Title</source><translation>Title</translation></message>
<message id="documents.paste.kept"><source>Headings, lists, bold, italic and links are kept.</source><translation>Headings, lists, bold, italic and links are kept.</translation></message>
<message id="documents.paste.plain"><source>Plain text.</source><translation>Plain text.</translation></message>
<message id="documents.paste.saved_as"><source>The text is saved beside the project as {name}.</source><translation>The text is saved beside the project as {name}.</translation></message>
<message id="documents.add.title"><source>Add documents</source><translation>Add documents</translation></message>
<message id="documents.add.running"><source>Reading the documents…</source><translation>Reading the documents…</translation></message>
<message id="documents.add.done" numerus="yes"><source>{count} documents added.</source><translation><numerusform>{count} document added.</numerusform><numerusform>{count} documents added.</numerusform></translation></message>
<message id="documents.add.there"><source>{name} is in the project already. Update it with the new version?</source><translation>{name} is in the project already. Update it with the new version?</translation></message>
<message id="documents.add.update"><source>Compare and update…</source><translation>Compare and update…</translation></message>
<message id="documents.add.left_out" numerus="yes"><source>{count} files left out, which Egiz does not read: {names}</source><translation><numerusform>{count} file left out, which Egiz does not read: {names}</numerusform><numerusform>{count} files left out, which Egiz does not read: {names}</numerusform></translation></message>
<message id="documents.drop.nothing"><source>Nothing was dropped that Egiz reads.</source><translation>Nothing was dropped that Egiz reads.</translation></message>
<message id="documents.copy.done" numerus="yes"><source>{count} segments copied as rich text.</source><translation><numerusform>{count} segment copied as rich text.</numerusform><numerusform>{count} segments copied as rich text.</numerusform></translation></message>
<message id="documents.copy.untranslated" numerus="yes"><source>{count} segments copied as rich text; {waiting} are not translated and stand there in the source language.</source><translation><numerusform>{count} segment copied as rich text; {waiting} are not translated and stand there in the source language.</numerusform><numerusform>{count} segments copied as rich text; {waiting} are not translated and stand there in the source language.</numerusform></translation></message>
<message id="documents.print.running"><source>Writing pages</source><translation>Writing pages</translation></message>
<message id="documents.print.stopped"><source>Printing was stopped; no file was written.</source><translation>Printing was stopped; no file was written.</translation></message>
<message id="documents.print.pdf"><source>Pages to print, side by side (PDF)</source><translation>Pages to print, side by side (PDF)</translation></message>
<message id="documents.print.broken"><source>The pages could not be written whole: nothing was changed; try again.</source><translation>The pages could not be written whole: nothing was changed; try again.</translation></message>
<message id="documents.update.earlier"><source>The source was changed by a new version; the earlier translation is a candidate</source><translation>The source was changed by a new version; the earlier translation is a candidate</translation></message>
<message id="documents.copy.running"><source>Copying…</source><translation>Copying…</translation></message>
<message id="documents.paste.running"><source>Reading the clipboard…</source><translation>Reading the clipboard…</translation></message>
<message id="documents.paste_too_large"><source>The text is longer than {limit} million characters: paste it in parts.</source><translation>The text is longer than {limit} million characters: paste it in parts.</translation></message>
</context></TS>
