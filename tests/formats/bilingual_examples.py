"""Bilingual files written for the tests, as the programs of their kinds write them."""
# ruff: noqa: E501 - these files have no line ends where their programs write none

from __future__ import annotations

XLIFF_12 = """<?xml version='1.0' encoding="UTF-8" ?>
<!-- kept -->
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"  xmlns:x="urn:example:more">
  <file original="news.html" source-language="kk-KZ" target-language='en-GB' datatype="html"><header><x:own a='1'/></header>
    <body>
      <group id="g1">
      <trans-unit id="1" resname="title" approved="yes">
        <source>Тақырып</source>
        <target state="final">Heading</target>
        <note from="editor">Keep it short.</note>
      </trans-unit>
      <trans-unit id="2" x:own="&quot;kept&quot;">
        <source>Екі <g id="1" ctype='bold'>тарап</g> келісті<x id="2"/>, &#x2013; <g id="3"><bpt id="4">&lt;i></bpt>деді<ept id="4">&lt;/i></ept></g>. </source>
        <alt-trans><source>Екі тарап</source><target>Two sides</target></alt-trans>
      </trans-unit>
      </group>
      <trans-unit id="3" translate="no"><source>© Egiz</source><target>© Egiz</target></trans-unit>
      <trans-unit id="4"><source>A &lt; B &amp; <![CDATA[C < D]]></source><target state="needs-review-translation" state-qualifier="leveraged-tm">A &lt; B</target></trans-unit>
      <trans-unit id="5"><source>Бірінші. Екінші.</source>
        <seg-source><mrk mtype="seg" mid="1">Бірінші.</mrk> <mrk mtype="seg" mid="2">Екінші.</mrk></seg-source>
      </trans-unit>
      <trans-unit id="6"><source> </source></trans-unit>
      <trans-unit id="7"><source>Бос</source><target/></trans-unit>
    </body>
  </file>
</xliff>
"""

SDLXLIFF = """<?xml version="1.0" encoding="utf-8"?><xliff xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2" sdl:version="1.0"><doc-info xmlns="http://sdl.com/FileTypes/SdlXliff/1.0"><cmt-defs><cmt-def id="c-1"><Comments xmlns=""><Comment severity="Low" user="Reviewer" date="2026-01-02T03:04:05" version="1.0">Which party?</Comment></Comments></cmt-def></cmt-defs></doc-info><file original="C:\\work\\news.docx" datatype="x-sdlfilterframework2" source-language="kk-KZ" target-language="en-US"><header><file-info xmlns="http://sdl.com/FileTypes/SdlXliff/1.0"><value key="SDL:FileId">1</value></file-info><tag-defs xmlns="http://sdl.com/FileTypes/SdlXliff/1.0"><tag id="3"><bpt name="cf" word-end="false">&lt;cf bold="True"&gt;</bpt><ept name="cf" word-end="false">&lt;/cf&gt;</ept></tag></tag-defs></header><body>
<trans-unit id="t0" translate="no"><source><x id="0" /></source></trans-unit>
<group><sdl:cxts><sdl:cxt id="1" /></sdl:cxts>
<trans-unit id="u1"><source>Халық партиясы <g id="3">келісті</g>. Олар кездесті.</source><seg-source><mrk mtype="seg" mid="1">Халық партиясы <g id="3">келісті</g>.</mrk> <mrk mtype="seg" mid="2">Олар кездесті.</mrk></seg-source><target><mrk mtype="seg" mid="1">The <mrk mtype="x-sdl-comment" sdl:cid="c-1">Party</mrk> has <g id="3">agreed</g>.</mrk> <mrk mtype="seg" mid="2">They met.</mrk></target><sdl:seg-defs><sdl:seg id="1" conf="ApprovedSignOff" locked="true" origin="document-match" percent="100"><sdl:prev-origin origin="tm" /></sdl:seg><sdl:seg id="2" conf="Draft" origin="tm" origin-system="memory" percent="87" text-match="SourceAndTarget"><sdl:value key="Hash">1</sdl:value></sdl:seg></sdl:seg-defs></trans-unit>
<trans-unit id="u2"><source>Жаңа <g id="4"><x id="5" /></g>мәтін</source><seg-source><g id="9"><mrk mtype="seg" mid="3">Жаңа <g id="4"><x id="5" /></g>мәтін</mrk></g></seg-source><target><g id="9"><mrk mtype="seg" mid="3" /></g></target><sdl:seg-defs><sdl:seg id="3" /></sdl:seg-defs></trans-unit>
<trans-unit id="u3"><source>Үшінші</source><seg-source><mrk mtype="seg" mid="4">Үшінші</mrk></seg-source></trans-unit>
</group></body></file></xliff>"""

MQXLIFF = """<?xml version="1.0" encoding="utf-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:mq="MQXliff" mq:version="1">
<file original="news.docx" source-language="kk" target-language="zh-cn" datatype="x-memoq"><header><tool tool-id="MQ" tool-name="MemoQ" /></header>
<body>
<trans-unit id="1" mq:status="ManuallyConfirmed" mq:segmentguid="a-1" mq:locked="locked" mq:percent="101">
<source xml:space="preserve">Халық партиясы</source>
<target xml:space="preserve">人民党</target>
</trans-unit>
<trans-unit id="2" mq:status="Pretranslated" mq:segmentguid="a-2" mq:percent="80">
<source xml:space="preserve"><bpt id="1" ctype="bold">{}</bpt>Кездесу<ept id="1">{}</ept> өтті<ph id="2">&lt;mq:ch val="\\n" /&gt;</ph></source>
<target xml:space="preserve"><bpt id="1" ctype="bold">{}</bpt>会谈<ept id="1">{}</ept>举行<ph id="2">&lt;mq:ch val="\\n" /&gt;</ph></target>
<mq:comments><mq:comment time="2026-01-02" creatoruser="r">«Кездесу» – 会见?</mq:comment></mq:comments>
<mq:minorversions><mq:historical-unit mq:status="NotStarted"><source>Ескі</source><target>旧</target></mq:historical-unit></mq:minorversions>
</trans-unit>
<trans-unit id="3" mq:status="NotStarted" mq:segmentguid="a-3">
<source xml:space="preserve">Жаңа <bpt id="1" rid="1">&lt;b&gt;</bpt>мәтін<ept id="2" rid="1">&lt;/b&gt;</ept></source>
<target xml:space="preserve"></target>
</trans-unit>
<trans-unit id="4" mq:status="Rejected"><source xml:space="preserve">Үшінші</source><target xml:space="preserve">第三</target></trans-unit>
</body></file></xliff>
"""

TMX = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version='1.4'><header srclang="kk-KZ" adminlang="en" datatype="html" segtype="sentence" creationtool="x" creationtoolversion="1" o-tmf="x"><note>kept</note></header>
<body>
  <tu tuid="1" changedate="20260101T000000Z"><note>About the party</note>
    <tuv xml:lang="kk-KZ"><seg>Халық <bpt i="1" x="1">&lt;b></bpt>партиясы<ept i="1">&lt;/b></ept><ph x="2">&lt;br/></ph></seg></tuv>
    <tuv xml:lang="en"><prop type="x">kept</prop><seg>People's <bpt x="1" i="4">&lt;b></bpt>Party<ept i="4">&lt;/b></ept><ph x="2">&lt;br/></ph></seg></tuv>
  </tu>
  <tu tuid="1"><prop type="x-state-en">draft</prop><tuv xml:lang="en"><seg>They met.</seg></tuv><tuv xml:lang="kk"><seg>Олар кездесті.</seg></tuv></tu>
  <tu>
    <tuv xml:lang="kk-KZ"><seg>Аудармасы <hi x="1">жоқ</hi> бірлік</seg></tuv>
  </tu>
  <tu><tuv xml:lang="en"><seg>No source here</seg></tuv></tu>
  <tu><tuv xml:lang="kk-KZ"><seg>Бос &amp; аударма</seg></tuv><tuv xml:lang="en"><seg/></tuv></tu>
</body></tmx>
"""

XLIFF_2 = """<?xml version="1.0"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="kk" trgLang="en" xmlns:my='urn:my'>
 <file id="f1" my:kept="&apos;">
  <unit id="u1">
   <notes><note id="n1" category="editor">About the whole unit</note></notes>
   <originalData><data id="d1">&lt;b></data><data id="d2">&lt;/b></data><data id="d3">&lt;br/></data></originalData>
   <segment id="s1" state="translated"><source>Бірінші сөйлем.</source><target>First sentence.</target></segment>
   <ignorable><source> </source></ignorable>
   <segment id="s2"><source>Екі <pc id="1" dataRefStart="d1" dataRefEnd="d2">тарап</pc><ph id="2" dataRef="d3"/> <sc id="3"/>келісті<ec startRef="3"/><cp hex="0007"/>.</source></segment>
  </unit>
  <group id="g" translate="no"><unit id="u2"><segment><source>Code</source><target>Code</target></segment></unit></group>
  <unit id="u3"><segment state="initial" subState="my:new" my:kept="1"><source>Қайта <mrk id="m1" type="term">қарау</mrk></source>
      <target>Review  <!-- kept --> again</target></segment></unit>
  <unit id="u4"><segment state="final"><source>Соңғы</source><target>Last</target></segment></unit>
 </file>
</xliff>
"""
