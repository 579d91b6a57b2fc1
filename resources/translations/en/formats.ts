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
</context>
</TS>
