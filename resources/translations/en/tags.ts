<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context><name></name>
<message id="tags.bold"><source>bold</source><translation>bold</translation></message>
<message id="tags.italic"><source>italic</source><translation>italic</translation></message>
<message id="tags.underline"><source>underlined</source><translation>underlined</translation></message>
<message id="tags.strikethrough"><source>struck through</source><translation>struck through</translation></message>
<message id="tags.capitals"><source>capitals</source><translation>capitals</translation></message>
<message id="tags.small_capitals"><source>small capitals</source><translation>small capitals</translation></message>
<message id="tags.highlight"><source>highlighted</source><translation>highlighted</translation></message>
<message id="tags.shading"><source>shaded</source><translation>shaded</translation></message>
<message id="tags.colour"><source>coloured</source><translation>coloured</translation></message>
<message id="tags.size"><source>another size</source><translation>another size</translation></message>
<message id="tags.font"><source>another font</source><translation>another font</translation></message>
<message id="tags.style"><source>a style of its own</source><translation>a style of its own</translation></message>
<message id="tags.raised"><source>raised or lowered</source><translation>raised or lowered</translation></message>
<message id="tags.superscript"><source>superscript</source><translation>superscript</translation></message>
<message id="tags.subscript"><source>subscript</source><translation>subscript</translation></message>
<message id="tags.hidden"><source>hidden text</source><translation>hidden text</translation></message>
<message id="tags.code"><source>code</source><translation>code</translation></message>
<message id="tags.inserted"><source>inserted text</source><translation>inserted text</translation></message>
<message id="tags.deleted"><source>deleted text</source><translation>deleted text</translation></message>
<message id="tags.direction"><source>direction of writing</source><translation>direction of writing</translation></message>
<message id="tags.control"><source>a form field</source><translation>a form field</translation></message>
<message id="tags.footnote"><source>footnote</source><translation>footnote</translation></message>
<message id="tags.endnote"><source>endnote</source><translation>endnote</translation></message>
<message id="tags.image"><source>image</source><translation>image</translation></message>
<message id="tags.break"><source>line break</source><translation>line break</translation></message>
<message id="tags.page_break"><source>page break</source><translation>page break</translation></message>
<message id="tags.tab"><source>tab</source><translation>tab</translation></message>
<message id="tags.symbol"><source>symbol</source><translation>symbol</translation></message>
<message id="tags.ruby"><source>reading above the characters</source><translation>reading above the characters</translation></message>
<message id="tags.formula"><source>formula</source><translation>formula</translation></message>
<message id="tags.field"><source>field</source><translation>field</translation></message>
<message id="tags.document"><source>another document</source><translation>another document</translation></message>
<message id="tags.comment"><source>comment</source><translation>comment</translation></message>
<message id="tags.term"><source>marked term</source><translation>marked term</translation></message>
<message id="tags.link"><source>link</source><translation>link</translation></message>
<message id="tags.link_to"><source>link to {address}</source><translation>link to {address}</translation></message>
<message id="tags.and"><source>{first}, {second}</source><translation>{first}, {second}</translation></message>
<message id="tags.field_of"><source>field {name}</source><translation>field {name}</translation></message>
<message id="tags.object"><source>object of the document</source><translation>object of the document</translation></message>
<message id="tags.object_of"><source>code {code}</source><translation>code {code}</translation></message>
<message id="tags.format"><source>another format than the rest</source><translation>another format than the rest</translation></message>
<message id="tags.format_of"><source>code {code}</source><translation>code {code}</translation></message>
<message id="tags.start"><source>{tag}: begins here</source><translation>{tag}: begins here</translation></message>
<message id="tags.end"><source>{tag}: ends here</source><translation>{tag}: ends here</translation></message>
<message id="tags.half"><source>{tag}: its other end is missing. {key} puts it at the caret.</source><translation>{tag}: its other end is missing. {key} puts it at the caret.</translation></message>
<message id="tags.guessed"><source>{tag}. Placed by guess: move it, or confirm the segment.</source><translation>{tag}. Placed by guess: move it, or confirm the segment.</translation></message>
<message id="tags.lacking"><source>{tag}. The translation lacks it: {key} puts it in.</source><translation>{tag}. The translation lacks it: {key} puts it in.</translation></message>
<message id="tags.strange"><source>{tag}. It is not of the source.</source><translation>{tag}. It is not of the source.</translation></message>
<message id="tags.none"><source>The source of this segment has no tags.</source><translation>The source of this segment has no tags.</translation></message>
<message id="tags.all_there"><source>Every tag of the source is in the translation.</source><translation>Every tag of the source is in the translation.</translation></message>
<message id="tags.no_tags"><source>The translation has no tags to remove.</source><translation>The translation has no tags to remove.</translation></message>
<message id="tags.no_words"><source>Type the words first: there is nothing yet to place tags in.</source><translation>Type the words first: there is nothing yet to place tags in.</translation></message>
<message id="tags.locked"><source>This segment is locked: its tags stay as they are.</source><translation>This segment is locked: its tags stay as they are.</translation></message>
<message id="tags.there_already"><source>A tag that is in the translation already was not put in twice. Cut it to move it.</source><translation>A tag that is in the translation already was not put in twice. Cut it to move it.</translation></message>
<message id="tags.placed" numerus="yes"><source>{count} tags were placed; look whether they are where they belong.</source><translation><numerusform>{count} tag was placed; look whether it is where it belongs.</numerusform><numerusform>{count} tags were placed; look whether they are where they belong.</numerusform></translation></message>
<message id="tags.left" numerus="yes"><source>{count} more tags are missing.</source><translation><numerusform>{count} more tag is missing.</numerusform><numerusform>{count} more tags are missing.</numerusform></translation></message>
<message id="tags.removed" numerus="yes"><source>{count} tags were removed; Undo brings them back.</source><translation><numerusform>{count} tag was removed; Undo brings it back.</numerusform><numerusform>{count} tags were removed; Undo brings them back.</numerusform></translation></message>
<message id="tags.gone" numerus="yes"><source>{count} tags went with the text; {key} puts them in again, Undo brings all back.</source><translation><numerusform>{count} tag went with the text; {key} puts it in again, Undo brings all back.</numerusform><numerusform>{count} tags went with the text; {key} puts them in again, Undo brings all back.</numerusform></translation></message>
<message id="tags.row_missing" numerus="yes"><source>− {count} tags</source><translation><numerusform>− {count} tag</numerusform><numerusform>− {count} tags</numerusform></translation></message>
</context>
</TS>
