<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
<context><name></name>
<message id="documents.paste_nothing"><source>No text came: copy the text (or pipe it in) and try again.</source><translation type="unfinished">Мәтін келген жоқ: мәтінді көшіріп алып (не арна арқылы беріп), қайталап көріңіз.</translation></message>
<message id="documents.paste_blanks" numerus="yes"><source>{count} no-break spaces were made plain spaces (between digits they stay).</source><translation type="unfinished"><numerusform>{count} үзілмейтін бос орын кәдімгі бос орынға ауыстырылды (цифрлар арасындағысы қалды).</numerusform></translation></message>
<message id="documents.paste_unseen" numerus="yes"><source>{count} invisible characters were removed.</source><translation type="unfinished"><numerusform>{count} көрінбейтін таңба алып тасталды.</numerusform></translation></message>
<message id="documents.paste_composed" numerus="yes"><source>{count} letters in two parts were made one (и + ˘ → й).</source><translation type="unfinished"><numerusform>Екі бөліктен тұрған {count} әріп біріктірілді (и + ˘ → й).</numerusform></translation></message>
<message id="documents.paste_lines" numerus="yes"><source>{count} runs of empty lines were made one empty line each.</source><translation type="unfinished"><numerusform>Қатар тұрған бос жолдар {count} жерде бір бос жолға біріктірілді.</numerusform></translation></message>
<message id="documents.paste_pictures" numerus="yes"><source>{count} pictures were left out.</source><translation type="unfinished"><numerusform>{count} сурет алынбады.</numerusform></translation></message>
<message id="documents.paste_hidden" numerus="yes"><source>{count} hidden passages were left out.</source><translation type="unfinished"><numerusform>{count} жасырын үзінді алынбады.</numerusform></translation></message>
<message id="documents.nothing_chosen"><source>No segment is chosen: show the segments that you want to copy, then copy again.</source><translation type="unfinished">Бірде-бір сегмент таңдалмаған: көшіргіңіз келетін сегменттерді көрсетіп, қайта көшіріңіз.</translation></message>
<message id="documents.count.title"><source>Count</source><translation type="unfinished">Санау</translation></message>
<message id="documents.count.running"><source>Counting…</source><translation type="unfinished">Саналып жатыр…</translation></message>
<message id="documents.count.of"><source>Document</source><translation type="unfinished">Құжат</translation></message>
<message id="documents.count.note"><source>Matches are with the confirmed segments of this project. Words are for Kazakh and English, Chinese characters for Chinese.</source><translation type="unfinished">Сәйкестіктер осы жобаның расталған сегменттерімен салыстырылады. Сөз қазақша мен ағылшынша мәтінге, қытай таңбасы қытайша мәтінге қатысты.</translation></message>
<message id="documents.count.copy"><source>Copy table</source><translation type="unfinished">Кестені көшіру</translation></message>
<message id="documents.count.copied"><source>The table is on the clipboard.</source><translation type="unfinished">Кесте алмасу буферінде.</translation></message>
<message id="documents.count.save"><source>Save table…</source><translation type="unfinished">Кестені сақтау…</translation></message>
<message id="documents.count.saved"><source>Saved as {name}.</source><translation type="unfinished">{name} атымен сақталды.</translation></message>
<message id="documents.count.files"><source>Count files…</source><translation type="unfinished">Файлдарды санау…</translation></message>
<message id="documents.count.refused"><source>Not counted: {names}</source><translation type="unfinished">Саналмағандары: {names}</translation></message>
<message id="documents.update.title"><source>Update from a new version</source><translation type="unfinished">Жаңа нұсқамен жаңарту</translation></message>
<message id="documents.update.document"><source>Document of the project</source><translation type="unfinished">Жобаның құжаты</translation></message>
<message id="documents.update.file"><source>New version</source><translation type="unfinished">Жаңа нұсқасы</translation></message>
<message id="documents.update.choose"><source>Choose file…</source><translation type="unfinished">Файл таңдау…</translation></message>
<message id="documents.update.accept"><source>Take over</source><translation type="unfinished">Қабылдау</translation></message>
<message id="documents.update.first"><source>Choose the file with the new version: what has changed is shown before anything is taken over.</source><translation type="unfinished">Жаңа нұсқасы бар файлды таңдаңыз: ештеңе қабылданбас бұрын не өзгергені көрсетіледі.</translation></message>
<message id="documents.update.comparing"><source>Comparing the versions…</source><translation type="unfinished">Нұсқалар салыстырылып жатыр…</translation></message>
<message id="documents.update.nothing"><source>The two versions are the same: there is nothing to take over.</source><translation type="unfinished">Екі нұсқа бірдей: қабылдайтын ештеңе жоқ.</translation></message>
<message id="documents.update.summary"><source>{unchanged} unchanged, {moved} moved, {changed} changed, {added} new, {removed} gone.</source><translation type="unfinished">Өзгермегені – {unchanged}, орын ауыстырғаны – {moved}, өзгергені – {changed}, жаңасы – {added}, жойылғаны – {removed}.</translation></message>
<message id="documents.update.kept"><source>Unchanged and moved segments keep their translations. Changed ones begin anew, with the old translation as a candidate. One undo takes it all back.</source><translation type="unfinished">Өзгермеген және орын ауыстырған сегменттер аудармасын сақтайды. Өзгергендері жаңадан басталады, ескі аударма нұсқалар арасында қалады. Бір болдырмау бәрін қайтарады.</translation></message>
<message id="documents.update.changed"><source>Changed, {percent}% alike</source><translation type="unfinished">Өзгерді, {percent} % ұқсас</translation></message>
<message id="documents.update.tags"><source>Only tags changed: the translation stays as a draft</source><translation type="unfinished">Тегтері ғана өзгерді: аударма нобай болып қалады</translation></message>
<message id="documents.update.added"><source>New</source><translation type="unfinished">Жаңа</translation></message>
<message id="documents.update.removed"><source>Gone</source><translation type="unfinished">Жойылды</translation></message>
<message id="documents.update.moved"><source>Moved from {number}</source><translation type="unfinished">{number}-орыннан ауысты</translation></message>
<message id="documents.update.done"><source>{name} updated: {unchanged} unchanged, {changed} changed, {added} new, {removed} gone.</source><translation type="unfinished">{name} жаңартылды: өзгермегені – {unchanged}, өзгергені – {changed}, жаңасы – {added}, жойылғаны – {removed}.</translation></message>
<message id="documents.update.no_file"><source>Choose the file with the new version.</source><translation type="unfinished">Жаңа нұсқасы бар файлды таңдаңыз.</translation></message>
<message id="documents.update.list"><source>What has changed</source><translation type="unfinished">Не өзгерді</translation></message>
<message id="documents.update.more" numerus="yes"><source>… and {count} more</source><translation type="unfinished"><numerusform>… және тағы {count}</numerusform></translation></message>
<message id="documents.paste.title"><source>New project from the clipboard</source><translation type="unfinished">Алмасу буферінен жаңа жоба</translation></message>
<message id="documents.paste.make"><source>Make project</source><translation type="unfinished">Жоба жасау</translation></message>
<message id="documents.paste.text"><source>The text as it will be</source><translation type="unfinished">Мәтіннің болашақ түрі</translation></message>
<message id="documents.paste.name"><source>Title</source><translation type="unfinished">Атауы</translation></message>
<message id="documents.paste.kept"><source>Headings, lists, bold, italic and links are kept.</source><translation type="unfinished">Тақырыптар, тізімдер, қалың, көлбеу жазу және сілтемелер сақталады.</translation></message>
<message id="documents.paste.plain"><source>Plain text.</source><translation type="unfinished">Пішімсіз мәтін.</translation></message>
<message id="documents.paste.saved_as"><source>The text is saved beside the project as {name}.</source><translation type="unfinished">Мәтін жобаның жанында {name} атымен сақталады.</translation></message>
<message id="documents.add.title"><source>Add documents</source><translation type="unfinished">Құжат қосу</translation></message>
<message id="documents.add.running"><source>Reading the documents…</source><translation type="unfinished">Құжаттар оқылып жатыр…</translation></message>
<message id="documents.add.done" numerus="yes"><source>{count} documents added.</source><translation type="unfinished"><numerusform>{count} құжат қосылды.</numerusform></translation></message>
<message id="documents.add.there"><source>{name} is in the project already. Update it with the new version?</source><translation type="unfinished">{name} жобада бар. Оны жаңа нұсқасымен жаңартасыз ба?</translation></message>
<message id="documents.add.update"><source>Compare and update…</source><translation type="unfinished">Салыстырып жаңарту…</translation></message>
<message id="documents.add.left_out" numerus="yes"><source>{count} files left out, which Egiz does not read: {names}</source><translation type="unfinished"><numerusform>Egiz оқымайтын {count} файл алынбады: {names}</numerusform></translation></message>
<message id="documents.drop.nothing"><source>Nothing was dropped that Egiz reads.</source><translation type="unfinished">Egiz оқи алатын ештеңе тасталған жоқ.</translation></message>
<message id="documents.copy.done" numerus="yes"><source>{count} segments copied as rich text.</source><translation type="unfinished"><numerusform>{count} сегмент пішімді мәтін болып көшірілді.</numerusform></translation></message>
<message id="documents.copy.untranslated" numerus="yes"><source>{count} segments copied as rich text; {waiting} are not translated and stand there in the source language.</source><translation type="unfinished"><numerusform>{count} сегмент пішімді мәтін болып көшірілді; оның {waiting} аударылмаған, түпнұсқа тілінде тұр.</numerusform></translation></message>
<message id="documents.print.running"><source>Writing pages</source><translation type="unfinished">Беттер жазылып жатыр</translation></message>
<message id="documents.print.stopped"><source>Printing was stopped; no file was written.</source><translation type="unfinished">Басып шығару тоқтатылды; файл жазылған жоқ.</translation></message>
<message id="documents.print.pdf"><source>Pages to print, side by side (PDF)</source><translation type="unfinished">Басып шығаратын беттер, қатар (PDF)</translation></message>
<message id="documents.print.broken"><source>The pages could not be written whole: nothing was changed; try again.</source><translation type="unfinished">Беттер толық жазылмады: ештеңе өзгерген жоқ; қайталап көріңіз.</translation></message>
<message id="documents.update.earlier"><source>The source was changed by a new version; the earlier translation is a candidate</source><translation type="unfinished">Түпнұсқаны жаңа нұсқа өзгертті; бұрынғы аударма нұсқалар арасында</translation></message>
<message id="documents.copy.running"><source>Copying…</source><translation type="unfinished">Көшіріліп жатыр…</translation></message>
<message id="documents.paste.running"><source>Reading the clipboard…</source><translation type="unfinished">Алмасу буфері оқылып жатыр…</translation></message>
<message id="documents.paste_too_large"><source>The text is longer than {limit} million characters: paste it in parts.</source><translation type="unfinished">Мәтін {limit} миллион таңбадан ұзын: бөлік-бөлігімен қойыңыз.</translation></message>
</context></TS>
