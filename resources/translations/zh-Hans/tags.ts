<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans">
<context><name></name>
<message id="tags.bold"><source>bold</source><translation type="unfinished">粗体</translation></message>
<message id="tags.italic"><source>italic</source><translation type="unfinished">斜体</translation></message>
<message id="tags.underline"><source>underlined</source><translation type="unfinished">下划线</translation></message>
<message id="tags.strikethrough"><source>struck through</source><translation type="unfinished">删除线</translation></message>
<message id="tags.capitals"><source>capitals</source><translation type="unfinished">全部大写</translation></message>
<message id="tags.small_capitals"><source>small capitals</source><translation type="unfinished">小型大写</translation></message>
<message id="tags.highlight"><source>highlighted</source><translation type="unfinished">突出显示</translation></message>
<message id="tags.shading"><source>shaded</source><translation type="unfinished">底纹</translation></message>
<message id="tags.colour"><source>coloured</source><translation type="unfinished">颜色不同</translation></message>
<message id="tags.size"><source>another size</source><translation type="unfinished">字号不同</translation></message>
<message id="tags.font"><source>another font</source><translation type="unfinished">字体不同</translation></message>
<message id="tags.style"><source>a style of its own</source><translation type="unfinished">独立样式</translation></message>
<message id="tags.raised"><source>raised or lowered</source><translation type="unfinished">升高或降低</translation></message>
<message id="tags.superscript"><source>superscript</source><translation type="unfinished">上标</translation></message>
<message id="tags.subscript"><source>subscript</source><translation type="unfinished">下标</translation></message>
<message id="tags.hidden"><source>hidden text</source><translation type="unfinished">隐藏文字</translation></message>
<message id="tags.code"><source>code</source><translation type="unfinished">代码</translation></message>
<message id="tags.inserted"><source>inserted text</source><translation type="unfinished">插入的文字</translation></message>
<message id="tags.deleted"><source>deleted text</source><translation type="unfinished">删除的文字</translation></message>
<message id="tags.direction"><source>direction of writing</source><translation type="unfinished">书写方向</translation></message>
<message id="tags.control"><source>a form field</source><translation type="unfinished">表单控件</translation></message>
<message id="tags.footnote"><source>footnote</source><translation type="unfinished">脚注</translation></message>
<message id="tags.endnote"><source>endnote</source><translation type="unfinished">尾注</translation></message>
<message id="tags.image"><source>image</source><translation type="unfinished">图片</translation></message>
<message id="tags.break"><source>line break</source><translation type="unfinished">换行</translation></message>
<message id="tags.page_break"><source>page break</source><translation type="unfinished">分页</translation></message>
<message id="tags.tab"><source>tab</source><translation type="unfinished">制表符</translation></message>
<message id="tags.symbol"><source>symbol</source><translation type="unfinished">符号</translation></message>
<message id="tags.ruby"><source>reading above the characters</source><translation type="unfinished">注音</translation></message>
<message id="tags.formula"><source>formula</source><translation type="unfinished">公式</translation></message>
<message id="tags.field"><source>field</source><translation type="unfinished">域</translation></message>
<message id="tags.document"><source>another document</source><translation type="unfinished">其他文档</translation></message>
<message id="tags.comment"><source>comment</source><translation type="unfinished">注释</translation></message>
<message id="tags.term"><source>marked term</source><translation type="unfinished">标注的术语</translation></message>
<message id="tags.link"><source>link</source><translation type="unfinished">链接</translation></message>
<message id="tags.link_to"><source>link to {address}</source><translation type="unfinished">指向 {address} 的链接</translation></message>
<message id="tags.and"><source>{first}, {second}</source><translation type="unfinished">{first}、{second}</translation></message>
<message id="tags.field_of"><source>field {name}</source><translation type="unfinished">域 {name}</translation></message>
<message id="tags.object"><source>object of the document</source><translation type="unfinished">文档对象</translation></message>
<message id="tags.object_of"><source>code {code}</source><translation type="unfinished">代码 {code}</translation></message>
<message id="tags.format"><source>another format than the rest</source><translation type="unfinished">与其余文字不同的格式</translation></message>
<message id="tags.format_of"><source>code {code}</source><translation type="unfinished">代码 {code}</translation></message>
<message id="tags.start"><source>{tag}: begins here</source><translation type="unfinished">{tag}：由此开始</translation></message>
<message id="tags.end"><source>{tag}: ends here</source><translation type="unfinished">{tag}：到此结束</translation></message>
<message id="tags.half"><source>{tag}: its other end is missing. {key} puts it at the caret.</source><translation type="unfinished">{tag}：缺少另一端。按 {key} 在光标处补上。</translation></message>
<message id="tags.guessed"><source>{tag}. Placed by guess: move it, or confirm the segment.</source><translation type="unfinished">{tag}。位置为推测：请移动它，或确认该句段。</translation></message>
<message id="tags.lacking"><source>{tag}. The translation lacks it: {key} puts it in.</source><translation type="unfinished">{tag}。译文中缺少：按 {key} 插入。</translation></message>
<message id="tags.strange"><source>{tag}. It is not of the source.</source><translation type="unfinished">{tag}。不属于原文。</translation></message>
<message id="tags.none"><source>The source of this segment has no tags.</source><translation type="unfinished">该句段的原文没有标签。</translation></message>
<message id="tags.all_there"><source>Every tag of the source is in the translation.</source><translation type="unfinished">原文的所有标签都已在译文中。</translation></message>
<message id="tags.no_tags"><source>The translation has no tags to remove.</source><translation type="unfinished">译文中没有可移除的标签。</translation></message>
<message id="tags.no_words"><source>Type the words first: there is nothing yet to place tags in.</source><translation type="unfinished">请先输入文字：目前还没有可放置标签的译文。</translation></message>
<message id="tags.locked"><source>This segment is locked: its tags stay as they are.</source><translation type="unfinished">该句段已锁定：标签保持不变。</translation></message>
<message id="tags.there_already"><source>A tag that is in the translation already was not put in twice. Cut it to move it.</source><translation type="unfinished">译文中已有的标签没有重复插入。若要移动，请剪切。</translation></message>
<message id="tags.placed" numerus="yes"><source>{count} tags were placed; look whether they are where they belong.</source><translation type="unfinished"><numerusform>已放置 {count} 个标签；请核对位置是否恰当。</numerusform></translation></message>
<message id="tags.left" numerus="yes"><source>{count} more tags are missing.</source><translation type="unfinished"><numerusform>还缺少 {count} 个标签。</numerusform></translation></message>
<message id="tags.removed" numerus="yes"><source>{count} tags were removed; Undo brings them back.</source><translation type="unfinished"><numerusform>已移除 {count} 个标签；撤销可恢复。</numerusform></translation></message>
<message id="tags.gone" numerus="yes"><source>{count} tags went with the text; {key} puts them in again, Undo brings all back.</source><translation type="unfinished"><numerusform>有 {count} 个标签随文字删除；按 {key} 可重新插入，撤销可全部恢复。</numerusform></translation></message>
<message id="tags.row_missing" numerus="yes"><source>− {count} tags</source><translation type="unfinished"><numerusform>缺 {count} 个标签</numerusform></translation></message>
</context>
</TS>
