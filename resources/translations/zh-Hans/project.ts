<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans">
<context><name></name>
<message id="project.opening"><source>Open {name}</source><translation type="unfinished">打开 {name}</translation></message>
<message id="project.closing"><source>Close {name}</source><translation type="unfinished">关闭 {name}</translation></message>
<message id="project.exporting"><source>Export {name}</source><translation type="unfinished">导出 {name}</translation></message>
<message id="project.switch_profiles"><source>Choose the style</source><translation type="unfinished">选择文风</translation></message>
<message id="project.unknown_profile"><source>No style profile is called “{name}”. Known are: {known}; a term of your glossary may name one more.</source><translation type="unfinished">没有名为“{name}”的文风配置。已有：{known}；术语库中的术语可以另行指定。</translation></message>
<message id="project.choose_model"><source>Choose the model</source><translation type="unfinished">选择模型</translation></message>
<message id="project.no_target"><source>{language} is not a target language of the project: choose one of its own.</source><translation type="unfinished">{language} 不是本项目的目标语言：请选择项目自己的目标语言。</translation></message>
</context>
</TS>
