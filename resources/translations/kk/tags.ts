<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
<context><name></name>
<message id="tags.bold"><source>bold</source><translation type="unfinished">қалың</translation></message>
<message id="tags.italic"><source>italic</source><translation type="unfinished">көлбеу</translation></message>
<message id="tags.underline"><source>underlined</source><translation type="unfinished">асты сызылған</translation></message>
<message id="tags.strikethrough"><source>struck through</source><translation type="unfinished">үсті сызылған</translation></message>
<message id="tags.capitals"><source>capitals</source><translation type="unfinished">бас әріптер</translation></message>
<message id="tags.small_capitals"><source>small capitals</source><translation type="unfinished">кіші бас әріптер</translation></message>
<message id="tags.highlight"><source>highlighted</source><translation type="unfinished">бояумен белгіленген</translation></message>
<message id="tags.shading"><source>shaded</source><translation type="unfinished">көлеңкеленген</translation></message>
<message id="tags.colour"><source>coloured</source><translation type="unfinished">түсі басқа</translation></message>
<message id="tags.size"><source>another size</source><translation type="unfinished">өлшемі басқа</translation></message>
<message id="tags.font"><source>another font</source><translation type="unfinished">қарпі басқа</translation></message>
<message id="tags.style"><source>a style of its own</source><translation type="unfinished">стилі бөлек</translation></message>
<message id="tags.raised"><source>raised or lowered</source><translation type="unfinished">көтеріңкі не төмен</translation></message>
<message id="tags.superscript"><source>superscript</source><translation type="unfinished">жоғарғы индекс</translation></message>
<message id="tags.subscript"><source>subscript</source><translation type="unfinished">төменгі индекс</translation></message>
<message id="tags.hidden"><source>hidden text</source><translation type="unfinished">жасырын мәтін</translation></message>
<message id="tags.code"><source>code</source><translation type="unfinished">код</translation></message>
<message id="tags.inserted"><source>inserted text</source><translation type="unfinished">енгізілген мәтін</translation></message>
<message id="tags.deleted"><source>deleted text</source><translation type="unfinished">өшірілген мәтін</translation></message>
<message id="tags.direction"><source>direction of writing</source><translation type="unfinished">жазу бағыты</translation></message>
<message id="tags.control"><source>a form field</source><translation type="unfinished">пішін өрісі</translation></message>
<message id="tags.footnote"><source>footnote</source><translation type="unfinished">ескертпе</translation></message>
<message id="tags.endnote"><source>endnote</source><translation type="unfinished">соңғы ескертпе</translation></message>
<message id="tags.image"><source>image</source><translation type="unfinished">сурет</translation></message>
<message id="tags.break"><source>line break</source><translation type="unfinished">жол үзілуі</translation></message>
<message id="tags.page_break"><source>page break</source><translation type="unfinished">бет үзілуі</translation></message>
<message id="tags.tab"><source>tab</source><translation type="unfinished">кестелеу белгісі</translation></message>
<message id="tags.symbol"><source>symbol</source><translation type="unfinished">таңба</translation></message>
<message id="tags.ruby"><source>reading above the characters</source><translation type="unfinished">таңба үстіндегі оқылымы</translation></message>
<message id="tags.formula"><source>formula</source><translation type="unfinished">формула</translation></message>
<message id="tags.field"><source>field</source><translation type="unfinished">өріс</translation></message>
<message id="tags.document"><source>another document</source><translation type="unfinished">басқа құжат</translation></message>
<message id="tags.comment"><source>comment</source><translation type="unfinished">түсініктеме</translation></message>
<message id="tags.term"><source>marked term</source><translation type="unfinished">белгіленген термин</translation></message>
<message id="tags.link"><source>link</source><translation type="unfinished">сілтеме</translation></message>
<message id="tags.link_to"><source>link to {address}</source><translation type="unfinished">{address} мекенжайына сілтеме</translation></message>
<message id="tags.and"><source>{first}, {second}</source><translation type="unfinished">{first}, {second}</translation></message>
<message id="tags.field_of"><source>field {name}</source><translation type="unfinished">{name} өрісі</translation></message>
<message id="tags.object"><source>object of the document</source><translation type="unfinished">құжаттың нысаны</translation></message>
<message id="tags.object_of"><source>code {code}</source><translation type="unfinished">{code} коды</translation></message>
<message id="tags.format"><source>another format than the rest</source><translation type="unfinished">қалғанынан бөлек пішім</translation></message>
<message id="tags.format_of"><source>code {code}</source><translation type="unfinished">{code} коды</translation></message>
<message id="tags.start"><source>{tag}: begins here</source><translation type="unfinished">{tag}: осы жерден басталады</translation></message>
<message id="tags.end"><source>{tag}: ends here</source><translation type="unfinished">{tag}: осы жерде аяқталады</translation></message>
<message id="tags.half"><source>{tag}: its other end is missing. {key} puts it at the caret.</source><translation type="unfinished">{tag}: екінші шеті жоқ. {key} оны меңзер тұрған жерге қояды.</translation></message>
<message id="tags.guessed"><source>{tag}. Placed by guess: move it, or confirm the segment.</source><translation type="unfinished">{tag}. Болжап қойылды: орнын ауыстырыңыз немесе сегментті растаңыз.</translation></message>
<message id="tags.lacking"><source>{tag}. The translation lacks it: {key} puts it in.</source><translation type="unfinished">{tag}. Аудармада жоқ: {key} оны қояды.</translation></message>
<message id="tags.strange"><source>{tag}. It is not of the source.</source><translation type="unfinished">{tag}. Түпнұсқада жоқ.</translation></message>
<message id="tags.none"><source>The source of this segment has no tags.</source><translation type="unfinished">Бұл сегменттің түпнұсқасында тег жоқ.</translation></message>
<message id="tags.all_there"><source>Every tag of the source is in the translation.</source><translation type="unfinished">Түпнұсқаның барлық тегі аудармада тұр.</translation></message>
<message id="tags.no_tags"><source>The translation has no tags to remove.</source><translation type="unfinished">Аудармада алып тастайтын тег жоқ.</translation></message>
<message id="tags.no_words"><source>Type the words first: there is nothing yet to place tags in.</source><translation type="unfinished">Алдымен сөздерін жазыңыз: тег қоятын мәтін әлі жоқ.</translation></message>
<message id="tags.locked"><source>This segment is locked: its tags stay as they are.</source><translation type="unfinished">Бұл сегмент құлыпталған: тегтері өзгермейді.</translation></message>
<message id="tags.there_already"><source>A tag that is in the translation already was not put in twice. Cut it to move it.</source><translation type="unfinished">Аудармада бар тег екінші рет қойылмады. Орнын ауыстыру үшін оны қиып алыңыз.</translation></message>
<message id="tags.placed" numerus="yes"><source>{count} tags were placed; look whether they are where they belong.</source><translation type="unfinished"><numerusform>{count} тег қойылды; орнында тұр ма, қараңыз.</numerusform></translation></message>
<message id="tags.left" numerus="yes"><source>{count} more tags are missing.</source><translation type="unfinished"><numerusform>Тағы {count} тег жоқ.</numerusform></translation></message>
<message id="tags.removed" numerus="yes"><source>{count} tags were removed; Undo brings them back.</source><translation type="unfinished"><numerusform>{count} тег алынды; «Болдырмау» оны қайтарады.</numerusform></translation></message>
<message id="tags.gone" numerus="yes"><source>{count} tags went with the text; {key} puts them in again, Undo brings all back.</source><translation type="unfinished"><numerusform>Мәтінмен бірге {count} тег кетті; {key} оны қайта қояды, «Болдырмау» бәрін қайтарады.</numerusform></translation></message>
<message id="tags.row_missing" numerus="yes"><source>− {count} tags</source><translation type="unfinished"><numerusform>− {count} тег</numerusform></translation></message>
</context>
</TS>
