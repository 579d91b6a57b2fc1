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
</context>
</TS>
