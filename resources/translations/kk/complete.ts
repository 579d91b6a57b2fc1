<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
<context><name></name>
<message id="complete.key.all"><source>Take all of the grey text</source><translation type="unfinished">Сұр мәтінді түгел алу</translation></message>
<message id="complete.key.word"><source>Take the next word of the grey text</source><translation type="unfinished">Сұр мәтіннің келесі сөзін алу</translation></message>
<message id="complete.key.none"><source>Take the grey text away</source><translation type="unfinished">Сұр мәтінді алып тастау</translation></message>
<message id="complete.no_words"><source>The model knows no word for this place.</source><translation type="unfinished">Модель бұл жерге сөз таба алмады.</translation></message>
<message id="complete.not_able"><source>The model of this direction cannot go on from a typed text.</source><translation type="unfinished">Бұл бағыттың моделі терілген мәтінді жалғастыра алмайды.</translation></message>
<message id="complete.of_glossary"><source>term of the glossary</source><translation type="unfinished">глоссарий термині</translation></message>
<message id="complete.off"><source>Nothing is shown while you type; F2 still lists words.</source><translation type="unfinished">Тергенде ештеңе көрсетілмейді; F2 сөздер тізімін бұрынғыша береді.</translation></message>
<message id="complete.on"><source>What may follow is shown while you type: Tab takes all of it, Ctrl+Right one word, Esc nothing.</source><translation type="unfinished">Тергенде мәтіннің жалғасы көрсетіледі: Tab түгел алады, Ctrl+Right бір сөзін алады, Esc алып тастайды.</translation></message>
<message id="complete.run"><source>Looking for what may follow</source><translation type="unfinished">Жалғасы ізделуде</translation></message>
</context>
</TS>
