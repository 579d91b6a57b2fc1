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
<message id="models.no_engine_for_pair"><source>No installed model translates from {source} to {target}: “egiz models available” shows which can be installed, or put a model folder for this direction into {folder}; everything but drafting works without it, and “egiz draft --without-model” fills what the glossary, dates and confirmed translations give.</source><translation type="unfinished">没有已安装的模型可从{source}译为{target}：“egiz models available”可列出可安装的模型，也可将适用于该方向的模型文件夹放入 {folder}；没有它，除起草外的一切功能仍可使用，“egiz draft --without-model”会填入术语表、日期和已确认译文所能给出的内容。</translation></message>
<message id="models.unknown_model"><source>There is no installed model with the id {id}: “egiz models list” shows those there are.</source><translation type="unfinished">没有 ID 为 {id} 的已安装模型：“egiz models list”可列出现有模型。</translation></message>
<message id="models.same_id"><source>Another installed model already has the id {id}, so this one is not used: remove one of the two folders.</source><translation type="unfinished">另一个已安装的模型已使用 ID {id}，因此不使用此模型：请删除两个文件夹中的一个。</translation></message>
<message id="models.scope.starter"><source>small, Kazakh→English only, trained on official news, weak outside it</source><translation type="unfinished">小型，仅限哈萨克语→英语，用官方新闻训练，其他内容效果较差</translation></message>
<message id="models.scope.starter_en_kk"><source>small, English→Kazakh only, trained on official news, weak outside it</source><translation type="unfinished">小型，仅限英语→哈萨克语，用官方新闻训练，其他内容效果较差</translation></message>
<message id="models.scope.weak"><source>weak: read every sentence of its drafts</source><translation type="unfinished">较弱：请通读其草稿的每一句</translation></message>
<message id="models.list.none"><source>No model is installed: “egiz models available” shows which can be, or put a model folder into {folder}.</source><translation type="unfinished">尚未安装任何模型：“egiz models available”可列出可安装的模型，也可将模型文件夹放入 {folder}。</translation></message>
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
<message id="models.list.origin"><source>Taken from: {origin}</source><translation type="unfinished">来源：{origin}</translation></message>
<message id="models.catalog.unknown"><source>There is no model {id} in the catalogue, and no file or folder of that name: “egiz models available” shows what can be installed.</source><translation type="unfinished">目录中没有模型 {id}，也没有同名的文件或文件夹：“egiz models available”可列出可安装的模型。</translation></message>
<message id="models.advice.best"><source>Recommended for this direction and this machine: {licence}, about {needed} GB of memory</source><translation type="unfinished">推荐用于此方向和本机：{licence}，约需 {needed} GB 内存</translation></message>
<message id="models.advice.best_paid"><source>Recommended for paid work in this direction on this machine: {licence}, about {needed} GB of memory</source><translation type="unfinished">推荐在本机上用于此方向的有偿工作：{licence}，约需 {needed} GB 内存</translation></message>
<message id="models.advice.possible"><source>Possible: {licence}, about {needed} GB of memory</source><translation type="unfinished">可用：{licence}，约需 {needed} GB 内存</translation></message>
<message id="models.advice.not_paid"><source>Not for paid work: its licence {licence} forbids it</source><translation type="unfinished">不可用于有偿工作：其许可证 {licence} 禁止</translation></message>
<message id="models.advice.memory"><source>Too large for this machine: needs about {needed} GB of memory, of {there} GB</source><translation type="unfinished">对本机过大：约需 {needed} GB 内存，本机共 {there} GB</translation></message>
<message id="models.available.none"><source>No model of the catalogue translates from {source} to {target}: convert one of your own with “egiz models convert”.</source><translation type="unfinished">目录中没有从 {source} 译为 {target} 的模型：请用“egiz models convert”转换您自己的模型。</translation></message>
<message id="models.available.installed"><source>Installed</source><translation type="unfinished">已安装</translation></message>
<message id="models.available.partial"><source>Fetched so far: {size} GB; installing it again goes on from there</source><translation type="unfinished">已下载 {size} GB；再次安装会从此处继续</translation></message>
<message id="models.available.unpaid"><source>Licence: {licence}, not for paid work; it has to be accepted before the download</source><translation type="unfinished">许可证：{licence}，不可用于有偿工作；下载前须接受</translation></message>
<message id="models.available.size"><source>Download about {download} GB, on the disk about {installed} GB, in memory about {memory} GB</source><translation type="unfinished">下载约 {download} GB，占磁盘约 {installed} GB，占内存约 {memory} GB</translation></message>
<message id="models.available.converted"><source>Converted on this machine after the download: needs the extra egiz[convert]</source><translation type="unfinished">下载后在本机转换：需要附加组件 egiz[convert]</translation></message>
<message id="models.available.gated"><source>The hub asks for an account that has accepted its conditions there, and for its token in HF_TOKEN</source><translation type="unfinished">模型库要求使用已在该处接受其条件的帐户，并在 HF_TOKEN 中提供其令牌</translation></message>
<message id="models.available.source"><source>Published by: {source}</source><translation type="unfinished">公布于：{source}</translation></message>
<message id="models.available.no_quality"><source>Egiz knows of no published quality for Kazakh</source><translation type="unfinished">Egiz 未掌握其已公布的哈萨克语质量数据</translation></message>
<message id="models.available.from"><source>From: {repository}</source><translation type="unfinished">出处：{repository}</translation></message>
<message id="models.note.tilmash"><source>Its paper names CC-BY-4.0, but it is trained from NLLB-200, whose licence forbids paid work</source><translation type="unfinished">其论文标明 CC-BY-4.0，但它由 NLLB-200 训练而来，后者的许可证禁止有偿使用</translation></message>
<message id="models.hub.offline"><source>HF_HUB_OFFLINE is set, so nothing is downloaded: unset it, or install from a folder or an archive.</source><translation type="unfinished">已设置 HF_HUB_OFFLINE，因此不会下载任何内容：请取消该设置，或从文件夹或归档文件安装。</translation></message>
<message id="models.hub.unreachable"><source>The hub does not answer as it should ({reason}): look at the connection and at HF_ENDPOINT, and install again; what was fetched is kept.</source><translation type="unfinished">模型库没有正常应答（{reason}）：请检查网络连接和 HF_ENDPOINT，然后重新安装；已下载的内容会保留。</translation></message>
<message id="models.hub.not_there"><source>The hub does not have {repository} at the revision of the catalogue: update Egiz, or install from a folder or an archive.</source><translation type="unfinished">模型库中没有目录所指修订版本的 {repository}：请更新 Egiz，或从文件夹或归档文件安装。</translation></message>
<message id="models.hub.gated"><source>The hub gives {repository} only to accounts that accepted its conditions: accept them on its page, and name your access token in HF_TOKEN.</source><translation type="unfinished">模型库仅向已接受条件的帐户提供 {repository}：请在其页面上接受条件，并在 HF_TOKEN 中提供您的访问令牌。</translation></message>
<message id="models.hub.no_file"><source>{repository} on the hub has no file {file}: update Egiz, or install from a folder or an archive.</source><translation type="unfinished">模型库的 {repository} 中没有文件 {file}：请更新 Egiz，或从文件夹或归档文件安装。</translation></message>
<message id="models.hub.changed"><source>The file {file} of {repository} is not the one that the catalogue names, so nothing is downloaded: update Egiz, or use another model.</source><translation type="unfinished">{repository} 的文件 {file} 与目录所指的不同，因此不会下载：请更新 Egiz，或使用其他模型。</translation></message>
<message id="models.hub.wrong_hash"><source>What was downloaded as {file} is not the file that was promised (its size or hash differs), and was thrown away: install again, on another connection if it repeats.</source><translation type="unfinished">下载的 {file} 不是应有的文件（大小或哈希值不同），已丢弃：请重新安装；若再次出现，请更换网络连接。</translation></message>
<message id="models.hub.no_client"><source>Downloading needs the package huggingface_hub, which cannot be loaded ({reason}): install Egiz again with its requirements, or install the model from a folder or an archive.</source><translation type="unfinished">下载需要软件包 huggingface_hub，但无法加载（{reason}）：请连同依赖重新安装 Egiz，或从文件夹或归档文件安装模型。</translation></message>
<message id="models.install.accept"><source>{model} is licensed under {licence}, which forbids paid work: accept that to install it (--accept-licence), or choose another model.</source><translation type="unfinished">{model} 的许可证为 {licence}，禁止有偿使用：要安装须接受该许可证（--accept-licence），或选择其他模型。</translation></message>
<message id="models.install.exists"><source>A model with the id {id} is installed already: remove it first, or replace it (--replace).</source><translation type="unfinished">已安装 ID 为 {id} 的模型：请先将其移除，或替换它（--replace）。</translation></message>
<message id="models.install.running"><source>The model {id} is being installed by another Egiz: wait until that is done.</source><translation type="unfinished">另一个 Egiz 正在安装模型 {id}：请等待其完成。</translation></message>
<message id="models.install.link"><source>{name} is a link to a place outside, which is not allowed: put the file or folder itself there.</source><translation type="unfinished">{name} 是指向外部的链接，这是不允许的：请放入文件或文件夹本身。</translation></message>
<message id="models.install.disk_full"><source>The disk of {folder} has {free} GB free, and {needed} GB are needed: make room and install again.</source><translation type="unfinished">{folder} 所在磁盘可用空间为 {free} GB，需要 {needed} GB：请腾出空间后重新安装。</translation></message>
<message id="models.install.disk"><source>{path} cannot be read or written ({reason}): look at the disk and its permissions, and try again.</source><translation type="unfinished">无法读取或写入 {path}（{reason}）：请检查磁盘及其权限后重试。</translation></message>
<message id="models.install.no_folder"><source>{folder} is neither a folder nor an archive that can be read: check the name.</source><translation type="unfinished">{folder} 既不是可读取的文件夹，也不是归档文件：请检查名称。</translation></message>
<message id="models.install.undescribed"><source>The folder {folder} has no egiz-model.json: name the model with --id (and --pair), or convert it with “egiz models convert”.</source><translation type="unfinished">文件夹 {folder} 中没有 egiz-model.json：请用 --id（和 --pair）指定模型，或用“egiz models convert”转换。</translation></message>
<message id="models.install.same_place"><source>{folder} is the installed model itself: choose another folder.</source><translation type="unfinished">{folder} 就是已安装的模型本身：请选择其他文件夹。</translation></message>
<message id="models.install.missing"><source>The folder {folder} has no file {file}, which a model needs: copy the whole model again.</source><translation type="unfinished">文件夹 {folder} 中缺少模型所需的文件 {file}：请重新复制整个模型。</translation></message>
<message id="models.install.bad_file"><source>The file {file} is not what a model needs ({problem}): get the model again from its origin.</source><translation type="unfinished">文件 {file} 不符合模型的要求（{problem}）：请从原来源重新获取模型。</translation></message>
<message id="models.install.pickle"><source>The file {file} is a pickle of Python, which can run foreign code, so it is not installed: take a model in CTranslate2’s format, or convert it with “egiz models convert”.</source><translation type="unfinished">文件 {file} 是可能运行外来代码的 Python pickle 文件，因此不予安装：请使用 CTranslate2 格式的模型，或用“egiz models convert”转换。</translation></message>
<message id="models.install.not_ctranslate2"><source>The file {file} is not a model in CTranslate2’s format: convert the model with “egiz models convert”.</source><translation type="unfinished">文件 {file} 不是 CTranslate2 格式的模型：请用“egiz models convert”转换。</translation></message>
<message id="models.install.no_token"><source>The vocabulary of {model} has no token {token}, so it does not translate as was said: check its directions.</source><translation type="unfinished">{model} 的词表中没有标记 {token}，因此它不支持所指的翻译：请检查其翻译方向。</translation></message>
<message id="models.archive.bad"><source>{file} is not an archive of a model that can be installed ({problem}): make or copy it again.</source><translation type="unfinished">{file} 不是可安装的模型归档文件（{problem}）：请重新制作或复制。</translation></message>
<message id="models.convert.unknown_kind"><source>The model in {folder} is of the kind {kind}, which cannot be converted: NLLB, M2M-100, MADLAD-400 and Marian can.</source><translation type="unfinished">{folder} 中的模型类型为 {kind}，无法转换：可转换 NLLB、M2M-100、MADLAD-400 和 Marian。</translation></message>
<message id="models.convert.nothing"><source>The folder {folder} holds no model of Transformers, OPUS-MT or fairseq: name the folder with the weights.</source><translation type="unfinished">文件夹 {folder} 中没有 Transformers、OPUS-MT 或 fairseq 模型：请指定含权重的文件夹。</translation></message>
<message id="models.convert.no_pair"><source>The files in {folder} do not say what languages the model translates: name each direction, as --pair kk:en.</source><translation type="unfinished">{folder} 中的文件没有说明模型翻译哪些语言：请逐一指定方向，如 --pair kk:en。</translation></message>
<message id="models.convert.no_target"><source>The model has no token for the target language {target}: leave that direction out.</source><translation type="unfinished">模型没有目标语言 {target} 的标记：请去掉该方向。</translation></message>
<message id="models.convert.no_extra"><source>This conversion needs the extra egiz[convert], which is not installed ({reason}): install it as docs/models.md says, or take a model that is converted already.</source><translation type="unfinished">此转换需要附加组件 egiz[convert]，但尚未安装（{reason}）：请按 docs/models.md 安装，或使用已转换好的模型。</translation></message>
<message id="models.convert.failed"><source>{model} could not be made into a model that works ({reason}): get it again from its origin, or take another model.</source><translation type="unfinished">无法将 {model} 制成可用的模型（{reason}）：请从原来源重新获取，或使用其他模型。</translation></message>
<message id="models.remove.bundled"><source>The model {id} comes with Egiz and stays: choose another one as the default instead.</source><translation type="unfinished">模型 {id} 随 Egiz 提供，不能移除：可改选其他模型作为默认。</translation></message>
<message id="models.removed"><source>{id} is removed; {size} GB are free again.</source><translation type="unfinished">已移除 {id}；释放 {size} GB。</translation></message>
<message id="models.packed"><source>The model is in {archive} ({size} GB).</source><translation type="unfinished">模型已写入 {archive}（{size} GB）。</translation></message>
<message id="models.installed"><source>{model} is installed as {id} in {folder}.</source><translation type="unfinished">{model} 已作为 {id} 安装到 {folder}。</translation></message>
<message id="models.default.none"><source>No model is chosen: the best installed one drafts each direction.</source><translation type="unfinished">未选定模型：每个方向均由最好的已安装模型起草。</translation></message>
<message id="models.default.line"><source>{source} → {target}: {model}</source><translation type="unfinished">{source} → {target}：{model}</translation></message>
<message id="models.bench.line"><source>{model}, {source} → {target}: loads in {load} ms, one sentence {sentence} ms, {tokens} tokens a second, about {memory} GB of memory.</source><translation type="unfinished">{model}，{source} → {target}：加载 {load} 毫秒，单句 {sentence} 毫秒，每秒 {tokens} 个词元，约占 {memory} GB 内存。</translation></message>
<message id="models.job.install"><source>Installing {model}</source><translation type="unfinished">正在安装 {model}</translation></message>
<message id="models.job.convert"><source>Converting {model}</source><translation type="unfinished">正在转换 {model}</translation></message>
<message id="models.job.pack"><source>Packing {model}</source><translation type="unfinished">正在打包 {model}</translation></message>
<message id="models.job.bench"><source>Measuring {model}</source><translation type="unfinished">正在测量 {model}</translation></message>
<message id="models.doing.asking"><source>Asking for {repository}</source><translation type="unfinished">正在查询 {repository}</translation></message>
<message id="models.doing.downloading"><source>Downloading {file}</source><translation type="unfinished">正在下载 {file}</translation></message>
<message id="models.doing.copying"><source>Copying {file}</source><translation type="unfinished">正在复制 {file}</translation></message>
<message id="models.doing.packing"><source>Packing {file}</source><translation type="unfinished">正在打包 {file}</translation></message>
<message id="models.doing.unpacking"><source>Unpacking {file}</source><translation type="unfinished">正在解包 {file}</translation></message>
<message id="models.doing.hashing"><source>Checking {file}</source><translation type="unfinished">正在校验 {file}</translation></message>
<message id="models.doing.verifying"><source>Verifying the files</source><translation type="unfinished">正在校验文件</translation></message>
<message id="models.doing.probing"><source>Trying the model</source><translation type="unfinished">正在试用模型</translation></message>
<message id="models.doing.converting"><source>Reading {model}</source><translation type="unfinished">正在读取 {model}</translation></message>
<message id="models.doing.writing"><source>Writing {model}</source><translation type="unfinished">正在写入 {model}</translation></message>
<message id="models.doing.loading"><source>Loading {model}</source><translation type="unfinished">正在加载 {model}</translation></message>
<message id="models.doing.measuring"><source>Measuring {model}</source><translation type="unfinished">正在测量 {model}</translation></message>
<message id="models.stopped"><source>Stopped; a download goes on from here next time.</source><translation type="unfinished">已停止；下次下载会从此处继续。</translation></message>
<message id="models.install.bad_id"><source>“{id}” cannot be the id of a model: use up to 64 small Latin letters, digits, dots, hyphens and underscores, a letter or digit first.</source><translation type="unfinished">“{id}”不能作为模型 ID：请使用最多 64 个小写拉丁字母、数字、点、连字符或下划线，且以字母或数字开头。</translation></message>
<message id="models.window.title"><source>Models</source><translation type="unfinished">模型</translation></message>
<message id="models.window.installed.tab"><source>Installed</source><translation type="unfinished">已安装</translation></message>
<message id="models.window.catalogue.tab"><source>Catalogue</source><translation type="unfinished">目录</translation></message>
<message id="models.window.servers"><source>Servers of language models</source><translation type="unfinished">语言模型服务器</translation></message>
<message id="models.key.remove"><source>Remove the chosen one</source><translation type="unfinished">移除所选项</translation></message>
<message id="models.key.main"><source>Use, install or check the chosen one</source><translation type="unfinished">使用、安装或检查所选项</translation></message>
<message id="models.window.tab"><source>{name} ({number})</source><translation type="unfinished">{name}（{number}）</translation></message>
<message id="models.window.for"><source>Direction</source><translation type="unfinished">方向</translation></message>
<message id="models.window.paid"><source>The work is paid</source><translation type="unfinished">工作是有偿的</translation></message>
<message id="models.window.memory"><source>Memory of this machine: {size} GB</source><translation type="unfinished">本机内存：{size} GB</translation></message>
<message id="models.window.lead"><source>Nothing leaves this machine until you press Install; then the hub is asked for the files of that model, and for nothing else.</source><translation type="unfinished">在您按下“安装”之前，没有任何内容离开本机；按下之后，也只向模型库请求该模型的文件。</translation></message>
<message id="models.window.direction"><source>{source} → {target}</source><translation type="unfinished">{source} → {target}</translation></message>
<message id="models.window.gb"><source>{size} GB</source><translation type="unfinished">{size} GB</translation></message>
<message id="models.window.weak"><source>⚠ weak</source><translation type="unfinished">⚠ 较弱</translation></message>
<message id="models.window.pivot"><source>⚠ two models in a row, through {via}</source><translation type="unfinished">⚠ 两个模型接力，经由{via}</translation></message>
<message id="models.window.server"><source>language model on a server</source><translation type="unfinished">服务器上的语言模型</translation></message>
<message id="models.window.damaged"><source>Cannot be used</source><translation type="unfinished">无法使用</translation></message>
<message id="models.window.drafts"><source>Drafts this direction, as the best there is</source><translation type="unfinished">起草此方向：现有中最好的</translation></message>
<message id="models.window.chosen"><source>Drafts this direction, as you chose</source><translation type="unfinished">起草此方向：由您选定</translation></message>
<message id="models.window.other_direction"><source>Not for this direction</source><translation type="unfinished">不用于此方向</translation></message>
<message id="models.window.drafts_best"><source>drafted by this model where a project names no other, as it is the best there is</source><translation type="unfinished">项目未另行指定时由此模型起草，因为它是现有中最好的</translation></message>
<message id="models.window.drafts_chosen"><source>drafted by this model where a project names no other, as you chose</source><translation type="unfinished">项目未另行指定时由此模型起草，由您选定</translation></message>
<message id="models.window.not_served"><source>not a direction of this model</source><translation type="unfinished">此模型不支持该方向</translation></message>
<message id="models.window.weak_fact"><source>A weak model: read each of its drafts as a first guess.</source><translation type="unfinished">较弱的模型：请把它的每份草稿都当作初步猜测。</translation></message>
<message id="models.window.pivot_fact"><source>Two models in a row, through {via}: mistakes of the first are translated by the second. Read its drafts with the source beside them.</source><translation type="unfinished">两个模型接力，经由{via}：第一个的错误会被第二个译出。请对照原文阅读草稿。</translation></message>
<message id="models.window.server_fact"><source>A language model that another program serves; it is not measured here. Its answers are checked like any draft.</source><translation type="unfinished">由其他程序提供的语言模型，此处未作测量；其回答与任何草稿一样接受检查。</translation></message>
<message id="models.window.scope"><source>Good for</source><translation type="unfinished">适用范围</translation></message>
<message id="models.window.directions"><source>Directions</source><translation type="unfinished">方向</translation></message>
<message id="models.window.licence"><source>Licence</source><translation type="unfinished">许可证</translation></message>
<message id="models.window.size"><source>Size</source><translation type="unfinished">大小</translation></message>
<message id="models.window.quality"><source>Quality</source><translation type="unfinished">质量</translation></message>
<message id="models.window.no_quality"><source>not measured</source><translation type="unfinished">未测量</translation></message>
<message id="models.window.published"><source>Published by</source><translation type="unfinished">公布于</translation></message>
<message id="models.window.data"><source>Trained on</source><translation type="unfinished">训练数据</translation></message>
<message id="models.window.origin"><source>Taken from</source><translation type="unfinished">来源</translation></message>
<message id="models.window.from"><source>From the hub</source><translation type="unfinished">来自模型库</translation></message>
<message id="models.window.id"><source>Id</source><translation type="unfinished">标识</translation></message>
<message id="models.window.folder"><source>Folder</source><translation type="unfinished">文件夹</translation></message>
<message id="models.window.bundled"><source>It comes with Egiz, so it cannot be removed.</source><translation type="unfinished">它随 Egiz 提供，无法移除。</translation></message>
<message id="models.window.in_project"><source>Chosen for the open project.</source><translation type="unfinished">已为打开的项目选定。</translation></message>
<message id="models.window.measured"><source>{direction}: loads in {load} s, one sentence {sentence} ms, {tokens} tokens a second, about {memory} GB of memory</source><translation type="unfinished">{direction}：加载 {load} 秒，单句 {sentence} 毫秒，每秒 {tokens} 个词元，约占 {memory} GB 内存</translation></message>
<message id="models.window.here"><source>Measured on this machine</source><translation type="unfinished">本机测得</translation></message>
<message id="models.window.partial"><source>{size} of it fetched</source><translation type="unfinished">已下载 {size}</translation></message>
<message id="models.window.partial_fact"><source>{size} of it are fetched; going on starts from there.</source><translation type="unfinished">已下载 {size}；继续时从此处开始。</translation></message>
<message id="models.window.unpaid"><source>Its licence forbids paid work; it is shown before the download and has to be accepted.</source><translation type="unfinished">其许可证禁止有偿工作；下载前会显示，须先接受。</translation></message>
<message id="models.window.on_this_machine"><source>on this machine</source><translation type="unfinished">在本机</translation></message>
<message id="models.window.elsewhere"><source>on another machine</source><translation type="unfinished">在另一台机器</translation></message>
<message id="models.window.server_name"><source>Name</source><translation type="unfinished">名称</translation></message>
<message id="models.window.server_address"><source>Address</source><translation type="unfinished">地址</translation></message>
<message id="models.window.server_model"><source>Model</source><translation type="unfinished">模型</translation></message>
<message id="models.window.server_seconds"><source>Seconds for an answer</source><translation type="unfinished">回答时限（秒）</translation></message>
<message id="models.window.texts_stay"><source>Texts stay on this machine.</source><translation type="unfinished">文本留在本机。</translation></message>
<message id="models.window.texts_go"><source>Texts go to {host}, as you allowed.</source><translation type="unfinished">文本会发往 {host}，由您许可。</translation></message>
<message id="models.window.allowed"><source>Texts may go there</source><translation type="unfinished">文本可发往该处</translation></message>
<message id="models.window.host_not_allowed"><source>{host} is not this machine, so no text goes there: press Change and type its name to allow it.</source><translation type="unfinished">{host} 不是本机，因此不会向其发送文本：请按“更改”并输入其名称以许可。</translation></message>
<message id="models.window.unknown_server"><source>There is no server named {name} any more.</source><translation type="unfinished">名为 {name} 的服务器已不存在。</translation></message>
<message id="models.window.server_slow"><source>The server {name} at {address} gave no answer within {seconds} seconds: give it more time with Change, or choose a smaller model.</source><translation type="unfinished">位于 {address} 的服务器 {name} 在 {seconds} 秒内未回答：请用“更改”延长时限，或选择较小的模型。</translation></message>
<message id="models.window.exists"><source>A model with the id {id} is installed already: it stays, unless you replace it.</source><translation type="unfinished">标识为 {id} 的模型已安装：若不替换则予以保留。</translation></message>
<message id="models.window.no_pair"><source>The files in {folder} do not say what languages the model translates: choose the folder again and tick its directions.</source><translation type="unfinished">{folder} 中的文件没有说明模型翻译哪些语言：请重新选择该文件夹并勾选其方向。</translation></message>
<message id="models.window.load_failed"><source>The model {model} could not be loaded ({reason}): check its files with Verify.</source><translation type="unfinished">无法加载模型 {model}（{reason}）：请用“校验”检查其文件。</translation></message>
<message id="models.window.unknown"><source>There is no installed model with the id {id} any more: choose another one.</source><translation type="unfinished">已没有标识为 {id} 的已安装模型：请另选一个。</translation></message>
<message id="models.window.broken"><source>The work broke off by a mistake of the program ({reason}); what was installed before is as it was.</source><translation type="unfinished">因程序错误工作中断（{reason}）；先前安装的内容保持原样。</translation></message>
<message id="models.window.busy"><source>Wait until this has ended, or stop it: {name}.</source><translation type="unfinished">请等待其结束或将其停止：{name}。</translation></message>
<message id="models.window.stopping"><source>Stopping…</source><translation type="unfinished">正在停止…</translation></message>
<message id="models.window.doing"><source>{name}. {note}</source><translation type="unfinished">{name}。{note}</translation></message>
<message id="models.window.far_gb"><source>{doing}: {done} of {total} GB</source><translation type="unfinished">{doing}：{done} / {total} GB</translation></message>
<message id="models.window.far"><source>{doing}: {percent}%</source><translation type="unfinished">{doing}：{percent}%</translation></message>
<message id="models.window.seconds_left"><source>{far}, about {seconds} s left</source><translation type="unfinished">{far}，约剩 {seconds} 秒</translation></message>
<message id="models.window.minutes_left"><source>{far}, about {minutes} min left</source><translation type="unfinished">{far}，约剩 {minutes} 分钟</translation></message>
<message id="models.window.no_model"><source>No model is installed. The catalogue shows which can be.</source><translation type="unfinished">未安装模型。可安装的模型见目录。</translation></message>
<message id="models.window.no_entry"><source>No model of the catalogue serves this direction. One of your own can be installed from a folder.</source><translation type="unfinished">目录中没有用于此方向的模型。可从文件夹安装您自己的模型。</translation></message>
<message id="models.window.no_server"><source>No server is named. A program such as Ollama, llama.cpp or vLLM may serve a language model on this machine.</source><translation type="unfinished">未添加服务器。Ollama、llama.cpp、vLLM 等程序可在本机提供语言模型。</translation></message>
<message id="models.window.looking"><source>Looking at the models</source><translation type="unfinished">正在查看模型</translation></message>
<message id="models.window.answers"><source>Answers of models kept: {number} ({size} MB)</source><translation type="unfinished">保存的模型回答：{number} 条（{size} MB）</translation></message>
<message id="models.window.answers.clear"><source>Forget the answers</source><translation type="unfinished">清除回答</translation></message>
<message id="models.window.use"><source>Use by default: {direction}</source><translation type="unfinished">设为默认：{direction}</translation></message>
<message id="models.window.use_not"><source>No longer use by default: {direction}</source><translation type="unfinished">取消默认：{direction}</translation></message>
<message id="models.window.project"><source>Use in this project</source><translation type="unfinished">用于此项目</translation></message>
<message id="models.window.project_not"><source>No longer in this project</source><translation type="unfinished">此项目不再使用</translation></message>
<message id="models.window.measure"><source>Measure here</source><translation type="unfinished">在本机测速</translation></message>
<message id="models.window.verify"><source>Verify the files</source><translation type="unfinished">校验文件</translation></message>
<message id="models.window.pack"><source>Pack into an archive…</source><translation type="unfinished">打包成存档…</translation></message>
<message id="models.window.remove"><source>Remove…</source><translation type="unfinished">移除…</translation></message>
<message id="models.window.install"><source>Install</source><translation type="unfinished">安装</translation></message>
<message id="models.window.go_on"><source>Go on installing</source><translation type="unfinished">继续安装</translation></message>
<message id="models.window.forget"><source>Remove what was fetched…</source><translation type="unfinished">删除已下载部分…</translation></message>
<message id="models.window.archive"><source>From an archive…</source><translation type="unfinished">从存档…</translation></message>
<message id="models.window.folder.choose"><source>From a folder…</source><translation type="unfinished">从文件夹…</translation></message>
<message id="models.window.check"><source>Test the connection</source><translation type="unfinished">测试连接</translation></message>
<message id="models.window.change"><source>Change…</source><translation type="unfinished">更改…</translation></message>
<message id="models.window.remove_server"><source>Remove</source><translation type="unfinished">移除</translation></message>
<message id="models.window.forbid"><source>No longer allow the host</source><translation type="unfinished">不再许可该主机</translation></message>
<message id="models.window.add_server"><source>Add a server…</source><translation type="unfinished">添加服务器…</translation></message>
<message id="models.window.replace"><source>Replace it</source><translation type="unfinished">替换</translation></message>
<message id="models.window.installed"><source>{model} is installed and can be used at once.</source><translation type="unfinished">{model} 已安装，可立即使用。</translation></message>
<message id="models.window.removed"><source>{model} is removed; {size} are free again.</source><translation type="unfinished">{model} 已移除；释放 {size}。</translation></message>
<message id="models.window.default_set"><source>{model} is used by default in this direction.</source><translation type="unfinished">此方向默认使用 {model}。</translation></message>
<message id="models.window.default_back"><source>The best model there is drafts this direction again.</source><translation type="unfinished">此方向重新由现有中最好的模型起草。</translation></message>
<message id="models.window.measured_now"><source>{model} is measured: see beside the list.</source><translation type="unfinished">{model} 已测速：见列表旁。</translation></message>
<message id="models.window.draft_first"><source>A draft is under way, so no model is removed: stop it first, or wait until it has ended.</source><translation type="unfinished">正在起草，因此不移除模型：请先停止起草或等待其结束。</translation></message>
<message id="models.window.remove.title"><source>Remove a model</source><translation type="unfinished">移除模型</translation></message>
<message id="models.window.remove.do"><source>Remove</source><translation type="unfinished">移除</translation></message>
<message id="models.window.remove.lead"><source>{model} ({size}) is removed from this machine. This cannot be undone: it would have to be installed again.</source><translation type="unfinished">将从本机移除 {model}（{size}）。此操作无法撤销：需要时须重新安装。</translation></message>
<message id="models.window.forget.lead"><source>What was fetched of {model} ({size}) is removed. A later install begins anew.</source><translation type="unfinished">将删除 {model} 已下载的部分（{size}）。以后安装将从头开始。</translation></message>
<message id="models.window.licence.title"><source>A licence to accept</source><translation type="unfinished">需要接受的许可证</translation></message>
<message id="models.window.licence.accept"><source>Accept and install</source><translation type="unfinished">接受并安装</translation></message>
<message id="models.window.licence.lead"><source>{model} is licensed under {licence}.</source><translation type="unfinished">{model} 采用 {licence} 许可证。</translation></message>
<message id="models.window.licence.means"><source>It may be used, copied and changed where its makers are named, but not for paid work: no translation for a client, and none in the course of a business.</source><translation type="unfinished">注明作者即可使用、复制和修改，但不得用于有偿工作：不得为客户翻译，也不得用于经营活动。</translation></message>
<message id="models.window.licence.text"><source>Its text: {address}</source><translation type="unfinished">全文：{address}</translation></message>
<message id="models.window.licence.agree"><source>I accept this licence, and my work is not paid</source><translation type="unfinished">我接受此许可证，且我的工作不是有偿的</translation></message>
<message id="models.window.folder.title"><source>What is this model?</source><translation type="unfinished">这是什么模型？</translation></message>
<message id="models.window.folder.lead"><source>The folder {folder} does not say what it is. It is installed as you describe it.</source><translation type="unfinished">文件夹 {folder} 没有说明它是什么。将按您的描述安装。</translation></message>
<message id="models.window.folder.converts"><source>The folder {folder} is converted first; that takes minutes, and about as much memory as the model is large.</source><translation type="unfinished">文件夹 {folder} 将先转换；需要几分钟，以及约等于模型大小的内存。</translation></message>
<message id="models.window.folder.install"><source>Install</source><translation type="unfinished">安装</translation></message>
<message id="models.window.folder.convert"><source>Convert and install</source><translation type="unfinished">转换并安装</translation></message>
<message id="models.window.folder.name"><source>Name</source><translation type="unfinished">名称</translation></message>
<message id="models.window.folder.id"><source>Id for the command line</source><translation type="unfinished">命令行用的标识</translation></message>
<message id="models.window.folder.licence"><source>Licence, such as Apache-2.0</source><translation type="unfinished">许可证，如 Apache-2.0</translation></message>
<message id="models.window.folder.pairs"><source>Directions; where none is ticked, all that the model has</source><translation type="unfinished">方向；若都不勾选，则为模型的所有方向</translation></message>
<message id="models.window.server.title"><source>A server of a language model</source><translation type="unfinished">语言模型服务器</translation></message>
<message id="models.window.server.do"><source>Keep</source><translation type="unfinished">保存</translation></message>
<message id="models.window.server.lead"><source>Any program with the OpenAI-compatible protocol will do: Ollama, llama.cpp, vLLM. Nothing is sent before the first draft.</source><translation type="unfinished">任何采用 OpenAI 兼容协议的程序均可：Ollama、llama.cpp、vLLM。首次起草之前不发送任何内容。</translation></message>
<message id="models.window.server.name"><source>Name, in small Latin letters</source><translation type="unfinished">名称（小写拉丁字母）</translation></message>
<message id="models.window.server.address"><source>Address</source><translation type="unfinished">地址</translation></message>
<message id="models.window.server.model"><source>Model, as the server lists it</source><translation type="unfinished">模型（按服务器所列）</translation></message>
<message id="models.window.server.seconds"><source>Seconds that an answer may take</source><translation type="unfinished">回答时限（秒）</translation></message>
<message id="models.window.server.host"><source>{host} is not this machine: your texts would leave it. To allow that, type the name of the host.</source><translation type="unfinished">{host} 不是本机：您的文本将离开本机。若要许可，请输入主机名称。</translation></message>
<message id="models.window.server.type_host"><source>Type {host} to allow texts to go there, or name an address on this machine.</source><translation type="unfinished">请输入 {host} 以许可向其发送文本，或填写本机上的地址。</translation></message>
<message id="models.window.server.kept"><source>The server {name} at {address} is kept; nothing was sent to it.</source><translation type="unfinished">已保存位于 {address} 的服务器 {name}；未向其发送任何内容。</translation></message>
<message id="models.window.server.checking"><source>Asking the server {name} whether it is there</source><translation type="unfinished">正在询问服务器 {name} 是否在线</translation></message>
<message id="models.window.mb"><source>{size} MB</source><translation type="unfinished">{size} MB</translation></message>
<message id="models.window.packed"><source>The model is in {archive} ({size}).</source><translation type="unfinished">模型位于 {archive}（{size}）。</translation></message>
<message id="models.window.lead_servers"><source>A text goes to a server only to be drafted, and to another machine only where you allowed its host by name.</source><translation type="unfinished">文本只在起草时发往服务器；只有您按名称许可了主机，才会发往另一台机器。</translation></message>
<message id="models.window.wrong_pair"><source>The model {model} does not translate from {source} to {target}: choose one that does.</source><translation type="unfinished">模型 {model} 不支持从 {source} 译为 {target}：请选择支持的模型。</translation></message>
<message id="models.window.label"><source>{name}: </source><translation type="unfinished">{name}：</translation></message>
</context></TS>
