<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans">
<context><name></name>
<message id="models.no_description"><source>The folder {folder} holds no readable egiz-model.json ({reason}): copy the whole model folder again.</source><translation type="unfinished">文件夹 {folder} 中没有可读取的 egiz-model.json（{reason}）：请重新复制整个模型文件夹。</translation></message>
<message id="models.bad_description"><source>The model description in {folder} is not valid ({problem}): install the model again from its origin.</source><translation type="unfinished">{folder} 中的模型说明无效（{problem}）：请从原来源重新安装该模型。</translation></message>
<message id="models.newer_description"><source>The model in {folder} was made for a newer Egiz: update Egiz, or install an older version of the model.</source><translation type="unfinished">{folder} 中的模型是为更新版本的 Egiz 制作的：请更新 Egiz，或安装该模型的较旧版本。</translation></message>
<message id="models.unknown_kind"><source>The model in {folder} needs an engine of the kind {kind}, which this Egiz does not have: update Egiz, or choose another model.</source><translation type="unfinished">{folder} 中的模型需要 {kind} 类型的引擎，而此版本的 Egiz 没有：请更新 Egiz，或选择其他模型。</translation></message>
<message id="models.missing_file"><source>The model {model} is incomplete: its file {file} is missing; install the model again.</source><translation type="unfinished">模型 {model} 不完整：缺少文件 {file}；请重新安装该模型。</translation></message>
<message id="models.link_outside"><source>The file {file} of the model {model} is a link to a place outside its folder, which is not allowed: put the file itself into the folder.</source><translation type="unfinished">模型 {model} 的文件 {file} 是指向其文件夹之外的链接，这是不允许的：请将文件本身放入该文件夹。</translation></message>
<message id="models.wrong_size"><source>The file {file} of the model {model} does not have the size that its description names: it is damaged or incomplete; install the model again.</source><translation type="unfinished">模型 {model} 的文件 {file} 的大小与说明不符：文件已损坏或不完整；请重新安装该模型。</translation></message>
<message id="models.wrong_hash"><source>The file {file} of the model {model} is not the one that its description names (the SHA-256 differs): install the model again.</source><translation type="unfinished">模型 {model} 的文件 {file} 不是其说明中所指的文件（SHA-256 不同）：请重新安装该模型。</translation></message>
<message id="models.load_failed"><source>The model {model} could not be loaded ({reason}): check its files with “egiz models verify {id}”.</source><translation type="unfinished">无法加载模型 {model}（{reason}）：请用“egiz models verify {id}”检查其文件。</translation></message>
<message id="models.translation_failed"><source>The model {model} stopped while translating ({reason}): try again, or choose another model.</source><translation type="unfinished">模型 {model} 在翻译时中断（{reason}）：请重试，或选择其他模型。</translation></message>
<message id="models.wrong_pair"><source>The model {model} does not translate from {source} to {target}: choose a model for this direction (“egiz models list” shows them).</source><translation type="unfinished">模型 {model} 不支持从 {source} 到 {target} 的翻译：请选择适用于该方向的模型（“egiz models list”可列出）。</translation></message>
<message id="models.no_engine_for_pair"><source>No installed model translates from {source} to {target}: put a model folder for this direction into {folder}; everything but drafting works without it.</source><translation type="unfinished">没有已安装的模型可从{source}译为{target}：请将适用于该方向的模型文件夹放入 {folder}；没有它，除起草外的一切功能仍可使用。</translation></message>
<message id="models.unknown_model"><source>There is no installed model with the id {id}: “egiz models list” shows those there are.</source><translation type="unfinished">没有 ID 为 {id} 的已安装模型：“egiz models list”可列出现有模型。</translation></message>
<message id="models.same_id"><source>Another installed model already has the id {id}, so this one is not used: remove one of the two folders.</source><translation type="unfinished">另一个已安装的模型已使用 ID {id}，因此不使用此模型：请删除两个文件夹中的一个。</translation></message>
<message id="models.scope.starter"><source>small, Kazakh→English only, trained on official news, weak outside it</source><translation type="unfinished">小型，仅限哈萨克语→英语，用官方新闻训练，其他内容效果较差</translation></message>
<message id="models.list.none"><source>No model is installed: put a model folder into {folder}.</source><translation type="unfinished">尚未安装任何模型：请将模型文件夹放入 {folder}。</translation></message>
<message id="models.list.pairs"><source>Directions: {pairs}</source><translation type="unfinished">翻译方向：{pairs}</translation></message>
<message id="models.list.licence"><source>Licence: {licence}</source><translation type="unfinished">许可证：{licence}</translation></message>
<message id="models.list.data"><source>Trained on: {data}</source><translation type="unfinished">训练数据：{data}</translation></message>
<message id="models.list.scope"><source>Note: {scope}</source><translation type="unfinished">注意：{scope}</translation></message>
<message id="models.list.folder"><source>Folder: {folder}</source><translation type="unfinished">文件夹：{folder}</translation></message>
<message id="models.list.quality"><source>{test_set}, {source} → {target}: {metric} {value}</source><translation type="unfinished">{test_set}，{source} → {target}：{metric} {value}</translation></message>
<message id="models.list.problem"><source>Cannot be used: {problem}</source><translation type="unfinished">无法使用：{problem}</translation></message>
<message id="models.verified"><source>{model}: all files are as its description says.</source><translation type="unfinished">{model}：所有文件均与其说明一致。</translation></message>
<message id="models.language.kk"><source>Kazakh</source><translation type="unfinished">哈萨克语</translation></message>
<message id="models.language.en"><source>English</source><translation type="unfinished">英语</translation></message>
<message id="models.language.zh_hans"><source>Chinese</source><translation type="unfinished">汉语</translation></message>
</context></TS>
