<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans">
<context><name></name>
<message id="commands.app.quit"><source>Quit</source><translation type="unfinished">退出</translation></message>
<message id="commands.category.draft"><source>&amp;Draft</source><translation type="unfinished">草稿(&amp;D)</translation></message>
<message id="commands.category.edit"><source>&amp;Edit</source><translation type="unfinished">编辑(&amp;E)</translation></message>
<message id="commands.category.glossary"><source>&amp;Glossary</source><translation type="unfinished">术语库(&amp;G)</translation></message>
<message id="commands.category.help"><source>&amp;Help</source><translation type="unfinished">帮助(&amp;H)</translation></message>
<message id="commands.category.project"><source>&amp;Project</source><translation type="unfinished">项目(&amp;P)</translation></message>
<message id="commands.category.segment"><source>&amp;Segment</source><translation type="unfinished">句段(&amp;S)</translation></message>
<message id="commands.category.view"><source>&amp;View</source><translation type="unfinished">视图(&amp;V)</translation></message>
<message id="commands.draft.all"><source>Draft all</source><translation type="unfinished">全部起草</translation></message>
<message id="commands.draft.alternatives"><source>Other texts for this segment…</source><translation type="unfinished">本句段的其他译文…</translation></message>
<message id="commands.draft.completion"><source>Show what may follow while typing</source><translation type="unfinished">输入时显示后续译文</translation></message>
<message id="commands.draft.from_here"><source>Draft from here on</source><translation type="unfinished">从此处起草</translation></message>
<message id="commands.draft.plain"><source>Plain draft and back</source><translation type="unfinished">切换未用术语库的草稿</translation></message>
<message id="commands.draft.stop"><source>Stop drafting</source><translation type="unfinished">停止起草</translation></message>
<message id="commands.draft.this"><source>Draft this segment</source><translation type="unfinished">起草此句段</translation></message>
<message id="commands.draft.with_model"><source>Draft with another model…</source><translation type="unfinished">用其他模型起草…</translation></message>
<message id="commands.draft.words"><source>Words that may stand here</source><translation type="unfinished">此处可用的词</translation></message>
<message id="commands.edit.filter"><source>Choose which segments are shown</source><translation type="unfinished">选择显示哪些句段</translation></message>
<message id="commands.edit.find"><source>Find…</source><translation type="unfinished">查找…</translation></message>
<message id="commands.edit.redo"><source>Redo</source><translation type="unfinished">重做</translation></message>
<message id="commands.edit.show_all"><source>Show all segments</source><translation type="unfinished">显示全部句段</translation></message>
<message id="commands.edit.undo"><source>Undo</source><translation type="unfinished">撤销</translation></message>
<message id="commands.glossary.add"><source>Add a term…</source><translation type="unfinished">添加术语…</translation></message>
<message id="commands.glossary.add_quick"><source>Add the selected term at once</source><translation type="unfinished">立即添加所选术语</translation></message>
<message id="commands.glossary.desk"><source>Glossaries</source><translation type="unfinished">术语库</translation></message>
<message id="commands.help.about"><source>About Egiz and licences</source><translation type="unfinished">关于 Egiz 与许可证</translation></message>
<message id="commands.help.palette"><source>Command palette…</source><translation type="unfinished">命令面板…</translation></message>
<message id="commands.help.shortcuts"><source>Keys</source><translation type="unfinished">快捷键</translation></message>
<message id="commands.project.close"><source>Close project</source><translation type="unfinished">关闭项目</translation></message>
<message id="commands.project.export"><source>Export…</source><translation type="unfinished">导出…</translation></message>
<message id="commands.project.new"><source>New project…</source><translation type="unfinished">新建项目…</translation></message>
<message id="commands.project.open"><source>Open project…</source><translation type="unfinished">打开项目…</translation></message>
<message id="commands.project.sample"><source>Open the sample</source><translation type="unfinished">打开示例</translation></message>
<message id="commands.project.style"><source>Style…</source><translation type="unfinished">文风…</translation></message>
<message id="commands.segment.clear"><source>Empty the target</source><translation type="unfinished">清空译文</translation></message>
<message id="commands.segment.tag_next"><source>Insert the next tag</source><translation type="unfinished">插入下一个标签</translation></message>
<message id="commands.segment.tags_place"><source>Place missing tags</source><translation type="unfinished">放置缺少的标签</translation></message>
<message id="commands.segment.tags_remove"><source>Remove all tags</source><translation type="unfinished">移除所有标签</translation></message>
<message id="commands.segment.confirm"><source>Confirm and go on</source><translation type="unfinished">确认并继续</translation></message>
<message id="commands.segment.copy_source"><source>Copy source to target</source><translation type="unfinished">将原文复制到译文</translation></message>
<message id="commands.segment.go_to"><source>Go to segment…</source><translation type="unfinished">转到句段…</translation></message>
<message id="commands.segment.next"><source>Next segment</source><translation type="unfinished">下一句段</translation></message>
<message id="commands.segment.next_doubt"><source>Next unsure draft</source><translation type="unfinished">下一个存疑草稿</translation></message>
<message id="commands.segment.next_flag"><source>Next flag</source><translation type="unfinished">下一个标记</translation></message>
<message id="commands.segment.next_untranslated"><source>Next unconfirmed segment</source><translation type="unfinished">下一个未确认句段</translation></message>
<message id="commands.segment.previous"><source>Previous segment</source><translation type="unfinished">上一句段</translation></message>
<message id="commands.segment.previous_doubt"><source>Previous unsure draft</source><translation type="unfinished">上一个存疑草稿</translation></message>
<message id="commands.segment.previous_flag"><source>Previous flag</source><translation type="unfinished">上一个标记</translation></message>
<message id="commands.segment.term"><source>Insert term {number}</source><translation type="unfinished">插入第 {number} 个术语</translation></message>
<message id="commands.segment.unconfirm"><source>Take the confirmation back</source><translation type="unfinished">撤回确认</translation></message>
<message id="commands.project.review"><source>Take over a review…</source><translation type="unfinished">采纳审校意见…</translation></message>
<message id="commands.project.queries"><source>Write query sheet…</source><translation type="unfinished">写问题单…</translation></message>
<message id="commands.project.answers"><source>Take over answers…</source><translation type="unfinished">导入答复…</translation></message>
<message id="commands.segment.close_queries"><source>Close questions of this segment</source><translation type="unfinished">关闭本句段的问题</translation></message>
<message id="commands.segment.ask"><source>Ask the client…</source><translation type="unfinished">向客户提问…</translation></message>
<message id="commands.segment.comment"><source>Comment…</source><translation type="unfinished">批注…</translation></message>
<message id="commands.project.final"><source>Mark confirmed segments as approved (final)</source><translation type="unfinished">将已确认的句段标记为已批准（定稿）</translation></message>
<message id="commands.segment.unwaive"><source>Take waivers back</source><translation type="unfinished">撤回豁免</translation></message>
<message id="commands.segment.waive"><source>Waive findings…</source><translation type="unfinished">豁免检查结果…</translation></message>
<message id="commands.submenu.language"><source>Interface language</source><translation type="unfinished">界面语言</translation></message>
<message id="commands.submenu.panels"><source>Panels</source><translation type="unfinished">面板</translation></message>
<message id="commands.submenu.terms"><source>Insert a term</source><translation type="unfinished">插入术语</translation></message>
<message id="commands.submenu.theme"><source>Colours</source><translation type="unfinished">配色</translation></message>
<message id="commands.view.language.en"><source>Interface in English (English)</source><translation type="unfinished">英文界面 (English)</translation></message>
<message id="commands.view.language.kk"><source>Interface in Kazakh (Қазақша)</source><translation type="unfinished">哈萨克文界面 (Қазақша)</translation></message>
<message id="commands.view.language.zh-Hans"><source>Interface in Chinese (简体中文)</source><translation type="unfinished">简体中文界面 (简体中文)</translation></message>
<message id="commands.view.next_area"><source>Next area</source><translation type="unfinished">下一区域</translation></message>
<message id="commands.view.next_target"><source>Next target language</source><translation type="unfinished">下一目标语言</translation></message>
<message id="commands.view.panel.candidates"><source>Candidates</source><translation type="unfinished">候选译文</translation></message>
<message id="commands.view.panel.findings"><source>Findings</source><translation type="unfinished">检查结果</translation></message>
<message id="commands.view.panel.terms"><source>Terms</source><translation type="unfinished">术语</translation></message>
<message id="commands.view.previous_area"><source>Previous area</source><translation type="unfinished">上一区域</translation></message>
<message id="commands.view.theme.dark"><source>Dark colours</source><translation type="unfinished">深色</translation></message>
<message id="commands.view.theme.light"><source>Light colours</source><translation type="unfinished">浅色</translation></message>
<message id="commands.view.theme.system"><source>Colours of the system</source><translation type="unfinished">跟随系统配色</translation></message>
<message id="commands.view.zoom_in"><source>Larger text</source><translation type="unfinished">放大文字</translation></message>
<message id="commands.view.zoom_out"><source>Smaller text</source><translation type="unfinished">缩小文字</translation></message>
<message id="commands.view.zoom_reset"><source>Usual text size</source><translation type="unfinished">恢复文字大小</translation></message>
<message id="commands.glossary.author"><source>Name for the history…</source><translation type="unfinished">历史记录署名…</translation></message>
<message id="commands.glossary.starter"><source>Newer version of the glossary…</source><translation type="unfinished">术语库新版本…</translation></message>
<message id="commands.glossary.names"><source>Names of this document…</source><translation type="unfinished">本文档中的名称…</translation></message>
<message id="commands.view.reading"><source>Read in another script…</source><translation type="unfinished">换一种文字阅读…</translation></message>
<message id="commands.draft.model"><source>Model of this project…</source><translation type="unfinished">此项目的模型…</translation></message>
<message id="commands.draft.models"><source>Models…</source><translation type="unfinished">模型…</translation></message>
<message id="commands.project.align"><source>Align two versions…</source><translation type="unfinished">对齐两个版本…</translation></message>
<message id="commands.project.paste"><source>New project from the clipboard…</source><translation type="unfinished">从剪贴板新建项目…</translation></message>
<message id="commands.project.add"><source>Add documents…</source><translation type="unfinished">添加文档…</translation></message>
<message id="commands.project.update"><source>Update from a new version…</source><translation type="unfinished">用新版本更新…</translation></message>
<message id="commands.project.count"><source>Count…</source><translation type="unfinished">字数统计…</translation></message>
<message id="commands.project.pdf"><source>Print to PDF…</source><translation type="unfinished">打印为PDF…</translation></message>
<message id="commands.edit.copy_rich"><source>Copy translation as rich text</source><translation type="unfinished">将译文复制为格式文本</translation></message>
<message id="commands.edit.copy_rich_shown"><source>Copy shown translations as rich text</source><translation type="unfinished">将显示的译文复制为格式文本</translation></message>
</context></TS>
