<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans">
<context><name></name>
<message id="counting.refused"><source>{path}: {why}</source><translation type="unfinished">{path}：{why}</translation></message>
<message id="counting.nothing"><source>There is no document to count: name files, or a folder that holds some.</source><translation type="unfinished">没有可统计的文档：请指定文件，或含有文档的文件夹。</translation></message>
<message id="counting.language"><source>The project {name} is not translated into {language}; name one of: {languages} (--to).</source><translation type="unfinished">项目 {name} 不译成 {language}；请从以下语言中指定一种：{languages}（--to）。</translation></message>
<message id="counting.figures"><source>  segments: {segments}; words: {words}; Chinese characters: {han}; characters: {characters}, with blanks: {with_blanks}; tags: {tags}</source><translation type="unfinished">  句段：{segments}；词：{words}；汉字：{han}；字符：{characters}（计空格：{with_blanks}）；标签：{tags}</translation></message>
<message id="counting.repetitions"><source>  repeated segments: {repeated} within, {across} from other documents; words in them: {words}</source><translation type="unfinished">  重复句段：文档内 {repeated}，跨文档 {across}；其中的词：{words}</translation></message>
<message id="counting.matches"><source>  matches: {exact} exact, {high} from 95 %, {middle} from 85 %, {low} from 75 %; new segments: {new}</source><translation type="unfinished">  匹配：完全 {exact}，95% 起 {high}，85% 起 {middle}，75% 起 {low}；新句段：{new}</translation></message>
<message id="counting.total" numerus="yes"><source>{count} documents together:</source><translation type="unfinished"><numerusform>共 {count} 个文档：</numerusform></translation></message>
<message id="counting.head.document"><source>Document</source><translation type="unfinished">文档</translation></message>
<message id="counting.head.part"><source>Part</source><translation type="unfinished">部分</translation></message>
<message id="counting.head.segments"><source>Segments</source><translation type="unfinished">句段</translation></message>
<message id="counting.head.words"><source>Words</source><translation type="unfinished">词数</translation></message>
<message id="counting.head.han"><source>Chinese characters</source><translation type="unfinished">汉字</translation></message>
<message id="counting.head.characters"><source>Characters</source><translation type="unfinished">字符</translation></message>
<message id="counting.head.with_blanks"><source>With blanks</source><translation type="unfinished">含空格</translation></message>
<message id="counting.head.tags"><source>Tags</source><translation type="unfinished">标记</translation></message>
<message id="counting.part.all"><source>All segments</source><translation type="unfinished">全部句段</translation></message>
<message id="counting.part.together"><source>All documents</source><translation type="unfinished">全部文档</translation></message>
<message id="counting.part.repeated"><source>Repetitions</source><translation type="unfinished">重复</translation></message>
<message id="counting.part.across"><source>Repetitions across documents</source><translation type="unfinished">跨文档重复</translation></message>
<message id="counting.part.exact"><source>Exact matches</source><translation type="unfinished">完全匹配</translation></message>
<message id="counting.part.band"><source>Fuzzy matches {low}–{high}%</source><translation type="unfinished">模糊匹配 {low}–{high}%</translation></message>
<message id="counting.part.new"><source>New</source><translation type="unfinished">新内容</translation></message>
<message id="counting.unknown_table"><source>{name} is no kind of table that can be written: choose {known}.</source><translation type="unfinished">{name} 不是可以写入的表格类型：请选择 {known}。</translation></message>
</context>
</TS>
