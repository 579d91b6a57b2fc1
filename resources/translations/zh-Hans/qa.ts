<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans">
<context><name></name>
<message id="qa.term_missing"><source>“{expected}” for «{surface}» is missing. Insert it from the list of terms (Ctrl+1 to Ctrl+9) or type it.</source><translation type="unfinished">缺少“{surface}”的译名“{expected}”。请从术语列表插入（Ctrl+1 至 Ctrl+9）或直接输入。</translation></message>
<message id="qa.term_too_few"><source>“{expected}” for «{surface}» stands fewer times than in the source. Insert it where it is missing, or type it.</source><translation type="unfinished">“{surface}”的译名“{expected}”出现次数少于原文。请在缺少处插入或直接输入。</translation></message>
<message id="qa.term_forbidden"><source>A forbidden rendering of «{surface}» stands in the text. Write “{expected}” instead.</source><translation type="unfinished">译文使用了“{surface}”的禁用译法。请改为“{expected}”。</translation></message>
<message id="qa.case_guessed"><source>The case of «{form}», for “{surface}”, was guessed. Read the sentence and put the right ending.</source><translation type="unfinished">“{surface}”的译名“{form}”的格尾是推测的。请通读句子并改正词尾。</translation></message>
<message id="qa.source_name"><source>The source writes «{surface}», which the glossary knows as a mistake for «{term}». Check the source.</source><translation type="unfinished">原文写作“{surface}”，术语库将其记为“{term}”的误写。请核对原文。</translation></message>
<message id="qa.number_missing"><source>The number {number} of the source is missing in the target, or its value changed. Check it.</source><translation type="unfinished">原文中的数字 {number} 在译文中缺失或数值有变。请核对。</translation></message>
<message id="qa.number_extra"><source>The number {number} has no counterpart in the source. Check it.</source><translation type="unfinished">数字 {number} 在原文中没有对应。请核对。</translation></message>
<message id="qa.empty"><source>The target is empty. Draft it or type it.</source><translation type="unfinished">译文为空。请生成草稿或直接输入。</translation></message>
<message id="qa.same_as_source"><source>The target is the source again. Translate it.</source><translation type="unfinished">译文与原文相同。请翻译。</translation></message>
<message id="qa.style"><source>“{seen}” is “{wanted}” in the style of this project ({profile}).</source><translation type="unfinished">按本项目的文风（{profile}），“{seen}”应写作“{wanted}”。</translation></message>
<message id="qa.doubt.empty"><source>The model returned nothing. Translate this segment yourself.</source><translation type="unfinished">模型没有输出。请自行翻译此句段。</translation></message>
<message id="qa.doubt.looping"><source>The draft repeats itself. Do not trust it.</source><translation type="unfinished">草稿出现重复循环。请勿采信。</translation></message>
<message id="qa.doubt.unknown_token"><source>The draft holds a sign that the model does not know. Check it against the source.</source><translation type="unfinished">草稿含有模型无法识别的符号。请对照原文核对。</translation></message>
<message id="qa.doubt.length_capped"><source>The draft broke off at the model's length limit. Its end is missing.</source><translation type="unfinished">草稿在模型长度上限处中断，结尾缺失。</translation></message>
<message id="qa.doubt.too_short"><source>The draft is far shorter than the source. Something is probably missing.</source><translation type="unfinished">草稿远短于原文，可能有遗漏。</translation></message>
<message id="qa.doubt.too_long"><source>The draft is far longer than the source. Something was probably added.</source><translation type="unfinished">草稿远长于原文，可能有增添。</translation></message>
<message id="qa.doubt.not_a_translation"><source>The model’s answer is more or other than the translation: read it against the source.</source><translation type="unfinished">模型的答复不只是译文：请对照原文检查。</translation></message>
<message id="qa.forced_too_far"><source>The glossary's terms were forced into a draft that the model finds far less likely (by {drop} nats a token). Check the sentence, or look at the plain draft.</source><translation type="unfinished">术语被强制写入，模型认为该草稿的可能性低得多（每词元低 {drop} 奈特）。请核对句子，或查看未强制的草稿。</translation></message>
<message id="qa.forced_crowded"><source>Terms were forced in side by side; the model found no sentence around them. Rewrite this part, or look at the plain draft.</source><translation type="unfinished">术语被并排强制写入，模型未能围绕它们成句。请改写此处，或查看未强制的草稿。</translation></message>
<message id="qa.chain_scattered"><source>The parts of one title stand apart or out of order. Write them together: {unit}.</source><translation type="unfinished">同一职衔的各部分分散或顺序不当。请合写为：{unit}。</translation></message>
<message id="qa.office_past"><source>«{person}» held the office «{title}» from {begins} to {ends}; the document is of {date}. Check who holds it.</source><translation type="unfinished">“{person}”任“{title}”的时间为 {begins} 至 {ends}；文件日期为 {date}。请核对现任者。</translation></message>
<message id="qa.office_of_other"><source>«{person}» held the office «{title}» from {begins} to {ends}; on {date} the glossary has {holder}. Check the name.</source><translation type="unfinished">“{person}”任“{title}”的时间为 {begins} 至 {ends}；术语库中 {date} 的任职者为 {holder}。请核对姓名。</translation></message>
<message id="qa.name_not_in_force"><source>The name «{surface}» was in use from {begins} to {ends}; the document is of {date}. Check the name.</source><translation type="unfinished">名称“{surface}”的使用时间为 {begins} 至 {ends}；文件日期为 {date}。请核对名称。</translation></message>
<message id="qa.name_then"><source>On {date} «{surface}» was called «{present}» ({begins} – {ends}). Check the name.</source><translation type="unfinished">{date} 时“{surface}”的名称为“{present}”（{begins} 至 {ends}）。请核对名称。</translation></message>
<message id="qa.name_of_other_day"><source>The name «{surface}» was in use from {begins} to {ends}; on {date} it is «{present}». Check the name.</source><translation type="unfinished">名称“{surface}”的使用时间为 {begins} 至 {ends}；{date} 的名称为“{present}”。请核对名称。</translation></message>
<message id="qa.first_mention_name"><source>This is the first mention: write the full name “{full}” instead of “{short}”.</source><translation type="unfinished">此处为首次出现：请写全名“{full}”，而非“{short}”。</translation></message>
<message id="qa.first_mention_abbreviation"><source>“{short}” stands here for the first time: write “{full} ({short})”.</source><translation type="unfinished">“{short}”在此首次出现：请写作“{full}（{short}）”。</translation></message>
<message id="qa.introduce_abbreviation"><source>“{short}” is used further on: put it in brackets after “{full}” here.</source><translation type="unfinished">后文使用“{short}”：请在此处“{full}”之后用括号注明。</translation></message>
<message id="qa.later_mention_name"><source>“{full}” was named in full before: “{short}” is enough here.</source><translation type="unfinished">“{full}”前文已出现全名：此处写“{short}”即可。</translation></message>
<message id="qa.name_variant" numerus="yes"><source>“{second}” may be another spelling of “{first}” (segment {number}, {count} times): look which is right.</source><translation type="unfinished"><numerusform>“{second}”可能是“{first}”的另一种写法（第 {number} 段，{count} 次）：请核实哪个正确。</numerusform></translation></message>
<message id="qa.name_from_nowhere"><source>“{name}” stands in the target, and the source does not name it. Take it out, or write what the source says.</source><translation type="unfinished">译文中出现“{name}”，而原文没有提到。请删去，或按原文改写。</translation></message>
</context>
</TS>
