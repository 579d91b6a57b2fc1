<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context><name></name>
<message id="complete.key.all"><source>Take all of the grey text</source><translation>Take all of the grey text</translation></message>
<message id="complete.key.word"><source>Take the next word of the grey text</source><translation>Take the next word of the grey text</translation></message>
<message id="complete.key.none"><source>Take the grey text away</source><translation>Take the grey text away</translation></message>
<message id="complete.no_words"><source>The model knows no word for this place.</source><translation>The model knows no word for this place.</translation></message>
<message id="complete.not_able"><source>The model of this direction cannot go on from a typed text.</source><translation>The model of this direction cannot go on from a typed text.</translation></message>
<message id="complete.of_glossary"><source>term of the glossary</source><translation>term of the glossary</translation></message>
<message id="complete.off"><source>Nothing is shown while you type; F2 still lists words.</source><translation>Nothing is shown while you type; F2 still lists words.</translation></message>
<message id="complete.on"><source>What may follow is shown while you type: Tab takes all of it, Ctrl+Right one word, Esc nothing.</source><translation>What may follow is shown while you type: Tab takes all of it, Ctrl+Right one word, Esc nothing.</translation></message>
<message id="complete.run"><source>Looking for what may follow</source><translation>Looking for what may follow</translation></message>
</context>
</TS>
