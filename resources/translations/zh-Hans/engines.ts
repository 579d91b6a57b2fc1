<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans">
<context><name></name>
<message id="engines.scope.pivot"><source>two models in a row through another language: mistakes of the first are translated by the second</source><translation type="unfinished">经由第三种语言的两个连续模型：前一个模型的错误会被后一个照译</translation></message>
<message id="engines.no_scores"><source>The model {model} gives no scores: choose another model where texts are to be scored.</source><translation type="unfinished">模型 {model} 不提供评分：需要评分时请选择其他模型。</translation></message>
<message id="engines.bad_name"><source>{name} cannot be the name of a server: use small Latin letters, digits, dots, hyphens and underscores, at most 32.</source><translation type="unfinished">{name} 不能用作服务器名称：请使用小写拉丁字母、数字、点、连字符和下划线，最多 32 个字符。</translation></message>
<message id="engines.bad_address"><source>{address} is no address of a server: write one such as http://localhost:11434/v1, without user name and query.</source><translation type="unfinished">{address} 不是服务器地址：请写成 http://localhost:11434/v1 这样的形式，不带用户名和查询部分。</translation></message>
<message id="engines.host_not_allowed"><source>{host} is not this machine: texts go there only after “egiz llm allow {host}”.</source><translation type="unfinished">{host} 不是本机：只有执行“egiz llm allow {host}”之后，文本才会发送到那里。</translation></message>
<message id="engines.server_gone"><source>The server {name} at {address} does not answer ({reason}): start its program, or choose another model.</source><translation type="unfinished">{address} 上的服务器 {name} 没有应答（{reason}）：请启动其程序，或选择其他模型。</translation></message>
<message id="engines.server_slow"><source>The server {name} at {address} gave no answer within {seconds} seconds: give it more time (“egiz llm add {name} --seconds”), or choose a smaller model.</source><translation type="unfinished">{address} 上的服务器 {name} 在 {seconds} 秒内没有给出答复：请给它更多时间（“egiz llm add {name} --seconds”），或选择更小的模型。</translation></message>
<message id="engines.server_refuses"><source>The server {name} at {address} refused the request ({reason}): check that it serves the model {model}.</source><translation type="unfinished">{address} 上的服务器 {name} 拒绝了请求（{reason}）：请检查它是否提供模型 {model}。</translation></message>
<message id="engines.server_redirects"><source>The server {name} at {address} sends requests on to another place, which is not followed: name the final address itself.</source><translation type="unfinished">{address} 上的服务器 {name} 把请求转到别处，这样的转向不予跟随：请直接填写最终地址。</translation></message>
<message id="engines.server_nonsense"><source>The server {name} at {address} gave an answer that is not of the OpenAI-compatible protocol ({what}): check the address.</source><translation type="unfinished">{address} 上的服务器 {name} 的答复不符合 OpenAI 兼容协议（{what}）：请检查地址。</translation></message>
<message id="engines.bad_list"><source>The list of servers in {path} cannot be read ({reason}): put the file right or remove it.</source><translation type="unfinished">无法读取 {path} 中的服务器列表（{reason}）：请改正该文件或将其删除。</translation></message>
<message id="engines.bad_model_name"><source>{model} cannot be the name of a model: write it as the server lists it.</source><translation type="unfinished">{model} 不能用作模型名称：请按服务器列出的名称填写。</translation></message>
<message id="engines.unknown_server"><source>There is no server named {name}: “egiz llm list” shows those there are.</source><translation type="unfinished">没有名为 {name} 的服务器：“egiz llm list”会列出已有的服务器。</translation></message>
<message id="engines.server_added"><source>{name}: {model} at {address}. Use it with “--model llm:{name}”.</source><translation type="unfinished">{name}：{address} 上的 {model}。使用时请加“--model llm:{name}”。</translation></message>
<message id="engines.server_removed"><source>The server {name} is forgotten.</source><translation type="unfinished">服务器 {name} 已从列表中移除。</translation></message>
<message id="engines.no_servers"><source>No server of a language model is named: “egiz llm add NAME --address URL --model MODEL” names one.</source><translation type="unfinished">尚未登记任何语言模型服务器：请用“egiz llm add NAME --address URL --model MODEL”登记。</translation></message>
<message id="engines.server_line"><source>{name}: {model} at {address}</source><translation type="unfinished">{name}：{address} 上的 {model}</translation></message>
<message id="engines.hosts_line"><source>Texts may also go to: {hosts}</source><translation type="unfinished">文本还可发送到：{hosts}</translation></message>
<message id="engines.host_allowed"><source>Texts may now go to {host}.</source><translation type="unfinished">现在文本可以发送到 {host}。</translation></message>
<message id="engines.host_forbidden"><source>Texts no longer go to {host}.</source><translation type="unfinished">文本不再发送到 {host}。</translation></message>
<message id="engines.server_answers"><source>The server {name} answers.</source><translation type="unfinished">服务器 {name} 有应答。</translation></message>
<message id="engines.cache_kept"><source>{answers} answers of models are kept, {size} MB in {path}.</source><translation type="unfinished">保存着模型的 {answers} 条答复，{path} 中共 {size} MB。</translation></message>
<message id="engines.cache_cleared"><source>{answers} answers of models are forgotten; the next drafts are made anew.</source><translation type="unfinished">已清除模型的 {answers} 条答复；之后的草稿将重新生成。</translation></message>
<message id="engines.cache_used"><source>{found} of {asked} answers were known from before.</source><translation type="unfinished">{asked} 条答复中有 {found} 条是以前已知的。</translation></message>
<message id="engines.translated"><source>{lines} lines, {flagged} flagged, {seconds} s; {found} of {asked} answers were known from before.</source><translation type="unfinished">{lines} 行，{flagged} 行有标记，{seconds} 秒；{asked} 条答复中有 {found} 条是以前已知的。</translation></message>
<message id="engines.line_flag"><source>line {line}: {text}</source><translation type="unfinished">第 {line} 行：{text}</translation></message>
<message id="engines.not_utf8"><source>Line {line} of the input is not UTF-8: convert the text to UTF-8 first.</source><translation type="unfinished">输入的第 {line} 行不是 UTF-8：请先将文本转换为 UTF-8。</translation></message>
<message id="engines.line_too_long"><source>Line {line} of the input is longer than {most} characters: divide the text into lines first, with “egiz segment”.</source><translation type="unfinished">输入的第 {line} 行超过 {most} 个字符：请先用“egiz segment”将文本分成行。</translation></message>
<message id="engines.prefilled"><source>Without a model, of {segments} segments: {filled} filled from the glossary, dates and confirmed translations, {kept} alike in every language (numbers, addresses), {left} left to translate; {flagged} flagged; {seconds} s.</source><translation type="unfinished">未使用模型，共 {segments} 个句段：{filled} 个由术语库、日期规则和已确认的译文填入，{kept} 个在各语言中相同（数字、网址），{left} 个有待翻译；{flagged} 个有标记；{seconds} 秒。</translation></message>
</context>
</TS>
