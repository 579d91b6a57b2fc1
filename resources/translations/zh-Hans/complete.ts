<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans">
<context><name></name>
<message id="complete.key.all"><source>Take all of the grey text</source><translation type="unfinished">采用全部灰色文字</translation></message>
<message id="complete.key.word"><source>Take the next word of the grey text</source><translation type="unfinished">采用灰色文字的下一个词</translation></message>
<message id="complete.key.none"><source>Take the grey text away</source><translation type="unfinished">取消灰色文字</translation></message>
<message id="complete.no_words"><source>The model knows no word for this place.</source><translation type="unfinished">模型没有找到适合此处的词。</translation></message>
<message id="complete.not_able"><source>The model of this direction cannot go on from a typed text.</source><translation type="unfinished">该方向的模型无法从已输入的文本继续翻译。</translation></message>
<message id="complete.of_glossary"><source>term of the glossary</source><translation type="unfinished">术语库术语</translation></message>
<message id="complete.off"><source>Nothing is shown while you type; F2 still lists words.</source><translation type="unfinished">输入时不再显示后续译文；按 F2 仍可列出词语。</translation></message>
<message id="complete.on"><source>What may follow is shown while you type: Tab takes all of it, Ctrl+Right one word, Esc nothing.</source><translation type="unfinished">输入时会显示后续译文：Tab 采用全部，Ctrl+Right 采用一个词，Esc 放弃。</translation></message>
<message id="complete.run"><source>Looking for what may follow</source><translation type="unfinished">正在查找后续译文</translation></message>
</context>
</TS>
