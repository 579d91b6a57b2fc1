<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context><name></name>
<message id="counting.refused"><source>{path}: {why}</source><translation>{path}: {why}</translation></message>
<message id="counting.nothing"><source>There is no document to count: name files, or a folder that holds some.</source><translation>There is no document to count: name files, or a folder that holds some.</translation></message>
<message id="counting.language"><source>The project {name} is not translated into {language}; name one of: {languages} (--to).</source><translation>The project {name} is not translated into {language}; name one of: {languages} (--to).</translation></message>
<message id="counting.figures"><source>  segments: {segments}; words: {words}; Chinese characters: {han}; characters: {characters}, with blanks: {with_blanks}; tags: {tags}</source><translation>  segments: {segments}; words: {words}; Chinese characters: {han}; characters: {characters}, with blanks: {with_blanks}; tags: {tags}</translation></message>
<message id="counting.repetitions"><source>  repeated segments: {repeated} within, {across} from other documents; words in them: {words}</source><translation>  repeated segments: {repeated} within, {across} from other documents; words in them: {words}</translation></message>
<message id="counting.matches"><source>  matches: {exact} exact, {high} from 95 %, {middle} from 85 %, {low} from 75 %; new segments: {new}</source><translation>  matches: {exact} exact, {high} from 95 %, {middle} from 85 %, {low} from 75 %; new segments: {new}</translation></message>
<message id="counting.total" numerus="yes"><source>{count} documents together:</source><translation><numerusform>{count} document together:</numerusform><numerusform>{count} documents together:</numerusform></translation></message>
<message id="counting.head.document"><source>Document</source><translation>Document</translation></message>
<message id="counting.head.part"><source>Part</source><translation>Part</translation></message>
<message id="counting.head.segments"><source>Segments</source><translation>Segments</translation></message>
<message id="counting.head.words"><source>Words</source><translation>Words</translation></message>
<message id="counting.head.han"><source>Chinese characters</source><translation>Chinese characters</translation></message>
<message id="counting.head.characters"><source>Characters</source><translation>Characters</translation></message>
<message id="counting.head.with_blanks"><source>With blanks</source><translation>With blanks</translation></message>
<message id="counting.head.tags"><source>Tags</source><translation>Tags</translation></message>
<message id="counting.part.all"><source>All segments</source><translation>All segments</translation></message>
<message id="counting.part.together"><source>All documents</source><translation>All documents</translation></message>
<message id="counting.part.repeated"><source>Repetitions</source><translation>Repetitions</translation></message>
<message id="counting.part.across"><source>Repetitions across documents</source><translation>Repetitions across documents</translation></message>
<message id="counting.part.exact"><source>Exact matches</source><translation>Exact matches</translation></message>
<message id="counting.part.band"><source>Fuzzy matches {low}–{high}%</source><translation>Fuzzy matches {low}–{high}%</translation></message>
<message id="counting.part.new"><source>New</source><translation>New</translation></message>
<message id="counting.unknown_table"><source>{name} is no kind of table that can be written: choose {known}.</source><translation>{name} is no kind of table that can be written: choose {known}.</translation></message>
</context>
</TS>
