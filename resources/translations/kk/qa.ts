<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
<context><name></name>
<message id="qa.term_missing"><source>“{expected}” for «{surface}» is missing. Insert it from the list of terms (Ctrl+1 to Ctrl+9) or type it.</source><translation type="unfinished">«{surface}» терминінің аудармасы «{expected}» жоқ. Терминдер тізімінен қойыңыз (Ctrl+1 – Ctrl+9) немесе теріңіз.</translation></message>
<message id="qa.term_too_few"><source>“{expected}” for «{surface}» stands fewer times than in the source. Insert it where it is missing, or type it.</source><translation type="unfinished">«{surface}» терминінің аудармасы «{expected}» түпнұсқадағыдан аз кездеседі. Жетіспейтін жеріне қойыңыз немесе теріңіз.</translation></message>
<message id="qa.term_forbidden"><source>A forbidden rendering of «{surface}» stands in the text. Write “{expected}” instead.</source><translation type="unfinished">«{surface}» үшін тыйым салынған нұсқа жазылған. Орнына «{expected}» деп жазыңыз.</translation></message>
<message id="qa.source_name"><source>The source writes «{surface}», which the glossary knows as a mistake for «{term}». Check the source.</source><translation type="unfinished">Түпнұсқада «{surface}» деп жазылған; глоссарий мұны «{term}» сөзінің қатесі деп біледі. Түпнұсқаны тексеріңіз.</translation></message>
<message id="qa.number_missing"><source>The number {number} of the source is missing in the target, or its value changed. Check it.</source><translation type="unfinished">Түпнұсқадағы {number} саны аудармада жоқ немесе мәні өзгерген. Тексеріңіз.</translation></message>
<message id="qa.number_extra"><source>The number {number} has no counterpart in the source. Check it.</source><translation type="unfinished">{number} саны түпнұсқада жоқ. Тексеріңіз.</translation></message>
<message id="qa.empty"><source>The target is empty. Draft it or type it.</source><translation type="unfinished">Аударма бос. Нобайын жасаңыз немесе теріңіз.</translation></message>
<message id="qa.same_as_source"><source>The target is the source again. Translate it.</source><translation type="unfinished">Аударма түпнұсқаның өзі. Аударыңыз.</translation></message>
<message id="qa.doubt.empty"><source>The model returned nothing. Translate this segment yourself.</source><translation type="unfinished">Модель ештеңе қайтармады. Бұл сегментті өзіңіз аударыңыз.</translation></message>
<message id="qa.doubt.looping"><source>The draft repeats itself. Do not trust it.</source><translation type="unfinished">Нобай қайталанып тұр. Оған сенбеңіз.</translation></message>
<message id="qa.doubt.unknown_token"><source>The draft holds a sign that the model does not know. Check it against the source.</source><translation type="unfinished">Нобайда модель білмейтін таңба бар. Түпнұсқамен салыстырыңыз.</translation></message>
<message id="qa.doubt.length_capped"><source>The draft broke off at the model's length limit. Its end is missing.</source><translation type="unfinished">Нобай модельдің ұзындық шегінде үзілді. Соңы жоқ.</translation></message>
<message id="qa.doubt.too_short"><source>The draft is far shorter than the source. Something is probably missing.</source><translation type="unfinished">Нобай түпнұсқадан әлдеқайда қысқа. Бірдеңе түсіп қалған болуы мүмкін.</translation></message>
<message id="qa.doubt.too_long"><source>The draft is far longer than the source. Something was probably added.</source><translation type="unfinished">Нобай түпнұсқадан әлдеқайда ұзын. Бірдеңе қосылған болуы мүмкін.</translation></message>
<message id="qa.forced_too_far"><source>The glossary's terms were forced into a draft that the model finds far less likely (by {drop} nats a token). Check the sentence, or look at the plain draft.</source><translation type="unfinished">Глоссарий терминдері модель ықтималдығын әлдеқайда төмен деп бағалайтын нобайға күшпен енгізілді (токенге {drop} нат). Сөйлемді тексеріңіз немесе глоссарийсіз нобайды қараңыз.</translation></message>
<message id="qa.forced_crowded"><source>Terms were forced in side by side; the model found no sentence around them. Rewrite this part, or look at the plain draft.</source><translation type="unfinished">Терминдер қатар күшпен енгізілді; модель олардың айналасында сөйлем құра алмады. Бұл бөлікті қайта жазыңыз немесе глоссарийсіз нобайды қараңыз.</translation></message>
</context>
</TS>
