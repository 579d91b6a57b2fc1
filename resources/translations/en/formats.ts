<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context><name></name>
<message id="formats.unknown"><source>{name} is of a kind that Egiz does not read; it reads: {known}. Save it as one of these and import that.</source><translation>{name} is of a kind that Egiz does not read; it reads: {known}. Save it as one of these and import that.</translation></message>
<message id="formats.missing"><source>This version of Egiz has no document format “{key}”: open the project with the version that made it.</source><translation>This version of Egiz has no document format “{key}”: open the project with the version that made it.</translation></message>
<message id="formats.empty"><source>{name} holds no text: there is nothing to translate in it.</source><translation>{name} holds no text: there is nothing to translate in it.</translation></message>
<message id="formats.too_large"><source>{name} is larger than {limit} MB: divide it into smaller files.</source><translation>{name} is larger than {limit} MB: divide it into smaller files.</translation></message>
<message id="formats.long_line"><source>Line {line} of {name} is longer than {limit} characters: this is hardly a text; break it into lines and import it again.</source><translation>Line {line} of {name} is longer than {limit} characters: this is hardly a text; break it into lines and import it again.</translation></message>
<message id="formats.binary_kind"><source>{name} is not a plain text but a file of the kind {kind}: save it as text in UTF-8 and import that.</source><translation>{name} is not a plain text but a file of the kind {kind}: save it as text in UTF-8 and import that.</translation></message>
<message id="formats.binary"><source>{name} is not a text but a binary file: choose another file.</source><translation>{name} is not a text but a binary file: choose another file.</translation></message>
<message id="formats.control"><source>{name} contains the control character {code} in line {line}, which no text has: take it out and import the file again.</source><translation>{name} contains the control character {code} in line {line}, which no text has: take it out and import the file again.</translation></message>
<message id="formats.damaged" numerus="yes"><source>{name} is UTF-8, but {count} characters are damaged (the first in line {line}): get an undamaged copy.</source><translation><numerusform>{name} is UTF-8, but {count} character is damaged (the first in line {line}): get an undamaged copy.</numerusform><numerusform>{name} is UTF-8, but {count} characters are damaged (the first in line {line}): get an undamaged copy.</numerusform></translation></message>
<message id="formats.encoding"><source>The encoding of {name} cannot be told for sure: save it as UTF-8 and import that.</source><translation>The encoding of {name} cannot be told for sure: save it as UTF-8 and import that.</translation></message>
<message id="formats.is_folder"><source>{name} is a folder: choose a file in it.</source><translation>{name} is a folder: choose a file in it.</translation></message>
<message id="formats.not_found"><source>There is no file {name}: check its name and folder.</source><translation>There is no file {name}: check its name and folder.</translation></message>
<message id="formats.unreadable"><source>{name} cannot be read ({error}): check the permissions of the file.</source><translation>{name} cannot be read ({error}): check the permissions of the file.</translation></message>
<message id="formats.utf8_instead"><source>The encoding {encoding} of the document has no “{character}”: the translation is written in UTF-8.</source><translation>The encoding {encoding} of the document has no “{character}”: the translation is written in UTF-8.</translation></message>
<message id="formats.step_import" numerus="yes"><source>Import {count} documents</source><translation><numerusform>Import {count} document</numerusform><numerusform>Import {count} documents</numerusform></translation></message>
<message id="formats.no_folder"><source>The folder {folder} does not exist: make it or choose another.</source><translation>The folder {folder} does not exist: make it or choose another.</translation></message>
<message id="formats.exists"><source>{name} is there already and was not written by Egiz, or was changed since: choose another name, or allow it to be replaced (--force).</source><translation>{name} is there already and was not written by Egiz, or was changed since: choose another name, or allow it to be replaced (--force).</translation></message>
<message id="formats.changed_on_disk"><source>{name} was changed on the disk in the meantime and was left as it is: choose another name, or allow it to be replaced (--force).</source><translation>{name} was changed on the disk in the meantime and was left as it is: choose another name, or allow it to be replaced (--force).</translation></message>
<message id="formats.write_failed"><source>{name} cannot be written ({error}): check the free space and the permissions; nothing was changed.</source><translation>{name} cannot be written ({error}): check the free space and the permissions; nothing was changed.</translation></message>
<message id="formats.not_read_back"><source>Segment {segment} did not come through in {kind}, so nothing was written: export to another format and report this.</source><translation>Segment {segment} did not come through in {kind}, so nothing was written: export to another format and report this.</translation></message>
<message id="formats.one_language"><source>A translated document is in one language; name one of: {languages} (--to).</source><translation>A translated document is in one language; name one of: {languages} (--to).</translation></message>
<message id="formats.one_document"><source>A translated document is written one at a time; name one of: {names} (--document).</source><translation>A translated document is written one at a time; name one of: {names} (--document).</translation></message>
<message id="formats.no_document"><source>The project has no document “{name}”; it has: {names}.</source><translation>The project has no document “{name}”; it has: {names}.</translation></message>
<message id="formats.not_in_project"><source>The project does not translate into {language}; its languages are: {languages}.</source><translation>The project does not translate into {language}; its languages are: {languages}.</translation></message>
<message id="formats.unknown_export"><source>Egiz does not export to {name}: its extension must be one of {known}.</source><translation>Egiz does not export to {name}: its extension must be one of {known}.</translation></message>
<message id="formats.exported" numerus="yes"><source>{segments} segments written to {path}: {count} without a translation, {drafts} drafts, {flagged} flagged.</source><translation><numerusform>{segments} segments written to {path}: {count} without a translation, {drafts} drafts, {flagged} flagged.</numerusform><numerusform>{segments} segments written to {path}: {count} without a translation, {drafts} drafts, {flagged} flagged.</numerusform></translation></message>
<message id="formats.created" numerus="yes"><source>{path}: {count} documents, {segments} segments, {source} → {targets}.</source><translation><numerusform>{path}: {count} document, {segments} segments, {source} → {targets}.</numerusform><numerusform>{path}: {count} documents, {segments} segments, {source} → {targets}.</numerusform></translation></message>
<message id="formats.project_exists"><source>{name} is there already: choose another name or open it.</source><translation>{name} is there already: choose another name or open it.</translation></message>
<message id="formats.project_languages"><source>A project translates from one language into others, each named once; {source} → {targets} is not that.</source><translation>A project translates from one language into others, each named once; {source} → {targets} is not that.</translation></message>
<message id="formats.project_language"><source>A project cannot translate from or into {language} yet; choose among {known}.</source><translation>A project cannot translate from or into {language} yet; choose among {known}.</translation></message>
<message id="formats.same_name"><source>Two of the files are called {name}: rename one of them.</source><translation>Two of the files are called {name}: rename one of them.</translation></message>
<message id="formats.no_files"><source>Name at least one document to translate.</source><translation>Name at least one document to translate.</translation></message>
<message id="formats.sample_name"><source>Sample: two news texts</source><translation>Sample: two news texts</translation></message>
<message id="formats.html_number"><source>No.</source><translation>No.</translation></message>
<message id="formats.html_by"><source>Made with Egiz</source><translation>Made with Egiz</translation></message>
<message id="formats.html_drafts"><source>Drafts by a machine are among these translations; no person has confirmed them yet.</source><translation>Drafts by a machine are among these translations; no person has confirmed them yet.</translation></message>
<message id="formats.state_untouched"><source>untranslated</source><translation>untranslated</translation></message>
<message id="formats.state_draft"><source>draft</source><translation>draft</translation></message>
<message id="formats.state_translated"><source>translated</source><translation>translated</translation></message>
<message id="formats.state_reviewed"><source>reviewed</source><translation>reviewed</translation></message>
<message id="formats.state_approved"><source>approved</source><translation>approved</translation></message>
<message id="formats.state_rejected"><source>rejected</source><translation>rejected</translation></message>
<message id="formats.language_kk"><source>Kazakh</source><translation>Kazakh</translation></message>
<message id="formats.language_en"><source>English</source><translation>English</translation></message>
<message id="formats.language_zh_hans"><source>Chinese (simplified)</source><translation>Chinese (simplified)</translation></message>
<message id="formats.language_zh_hant"><source>Chinese (traditional)</source><translation>Chinese (traditional)</translation></message>
<message id="formats.language_ru"><source>Russian</source><translation>Russian</translation></message>
<message id="formats.severity_error"><source>to settle</source><translation>to settle</translation></message>
<message id="formats.severity_warning"><source>to check</source><translation>to check</translation></message>
<message id="formats.severity_note"><source>note</source><translation>note</translation></message>
<message id="formats.not_a_file"><source>{name} is not a file but a pipe or a device: save its text to a file first.</source><translation>{name} is not a file but a pipe or a device: save its text to a file first.</translation></message>
<message id="formats.same_file"><source>{name} is the source document itself: choose another file to write.</source><translation>{name} is the source document itself: choose another file to write.</translation></message>
<message id="formats.plain_text"><source>Plain text</source><translation>Plain text</translation></message>
<message id="formats.named"><source>{name} ({extensions})</source><translation>{name} ({extensions})</translation></message>
<message id="formats.and"><source>{before}, {one}</source><translation>{before}, {one}</translation></message>
<message id="formats.unknown_language"><source>{name} is in the language {language}, which Egiz does not work with; it works with {known}.</source><translation>{name} is in the language {language}, which Egiz does not work with; it works with {known}.</translation></message>
<message id="formats.other_languages"><source>{name} goes from {source} into {target}, the project from {wanted} into {into}: make a project for its languages (--from, --to) and import it there.</source><translation>{name} goes from {source} into {target}, the project from {wanted} into {into}: make a project for its languages (--from, --to) and import it there.</translation></message>
</context>
</TS>
