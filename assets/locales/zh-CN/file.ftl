# 工作簿文件：可能出什么问题，以及接下来怎么办。
# $name 是工作簿的名称，$path 是文件所在位置。

error-not_found = 找不到文件“{ $path }”。
    .next = 它可能已被移动、改名或删除。请找到它，再重新打开。
error-no_folder = 找不到用来存放“{ $name }”的文件夹“{ $folder }”。
    .next = 请选择其他文件夹，或先新建该文件夹。
error-already_exists = 已经有文件“{ $path }”。
    .next = 请换一个名称，或确认可以替换该文件。
error-not_a_workbook = “{ $name }”不是 Clientline 工作簿，而是{ $found }。
    .next = 请选择以 .clientline 结尾的文件。JSON 或 Mermaid 文件请用“导入”。
error-newer = “{ $name }”是用更新版本的 Clientline 制作的。
    .next = 请升级到 Clientline { $needed } 或更高版本，再重新打开。
error-damaged = “{ $name }”已损坏：{ $detail }。
    .next = 请打开它的备份副本，或请发送者重新发送。
error-foreign_schema = “{ $name }”含有 Clientline 从不写入的内容（{ $object }），因此没有打开。
    .next = 有人用其他程序改动过这个文件。请查明来源，或打开备份副本。
error-too_large = “{ $name }”有 { $megabytes } MB；工作簿最多 { $allowed } MB。
    .next = 请确认选对了文件。
error-contents = “{ $name }”无法使用：{ $problem }
    .next = 请打开它的备份副本，或询问文件的制作者。
error-open_elsewhere = “{ $name }”正在别处打开，不能替换。
    .next = 请先在那里关闭它，或换一个名称。
error-same_file = “{ $name }”就是当前打开的工作簿。
    .next = 每次编辑都已保存。要另存副本，请换一个名称。
error-read_only = “{ $name }”以只读方式打开。{ $reason }
    .next = 请另存一份副本，在副本中继续。
error-replaced = “{ $name }”打开期间，它的位置被另一个文件占用了。
    .next = 你的内容还在这里。请用别的名称另存一份副本。
error-deleted = “{ $name }”打开期间被删除或移走了。
    .next = 你的内容还在这里。请另存一份副本，在副本中继续。
error-disk_full = 无法{ $action }“{ $name }”：磁盘已满。
    .next = 请腾出一些空间再试。之前已保存的内容不会丢失。
error-too_much = 这次改动太大，无法存入“{ $name }”。
    .next = 请分几步完成。
error-not_allowed = 无法{ $action }“{ $name }”：你没有在那里写入的权限。
    .next = 请选择其他文件夹（例如“文档”），或联系“{ $path }”的管理者。
error-busy = 另一个程序正在占用“{ $name }”。
    .next = 请稍候再试。如果一直如此，请关闭那个程序。
error-io = 无法{ $action }“{ $name }”：{ $detail }。
    .next = 请检查“{ $path }”所在的磁盘，然后再试。为保险起见，请在别处另存一份副本。
error-history = “{ $name }”的这一步无法撤销或重做：{ $detail }。
    .next = 工作簿本身完好，可以继续工作；如有需要，请手动改回。
error-json_syntax = JSON 在第 { $line } 行第 { $column } 列出错：{ $detail }。
    .next = 请用文本编辑器改正该处，再重新导入。
error-json_contents = JSON 第 { $line } 行第 { $column } 列（{ $place }）有误：{ $problem }
    .next = 请用文本编辑器改正该处，再重新导入。
error-json_format = 这个 JSON 不是 Clientline 工作簿的导出文件。
    .next = 请选择由 Clientline 导出的文件，其开头为 "format": "clientline-workbook"。
error-json_version = 这个 JSON 的版本是 { $found }；当前 Clientline 读取版本 { $known }。
    .next = 请升级 Clientline，再重新导入。
error-json_meaning = 这个 JSON 不能成为工作簿：{ $problem }
    .next = 请用文本编辑器改正该处，再重新导入。

file-found-empty = 空文件
file-found-folder = 文件夹
file-found-text = 文本文件
file-found-other_database = 其他程序的数据库
file-found-other = 其他类型的文件

file-action-create = 新建
file-action-open = 打开
file-action-save = 保存
file-action-copy = 另存副本
file-action-back_up = 备份

file-problem-at = { $place } 处：{ $problem }
file-problem-constraint = 其中有内容缺失、重复或超出范围（{ $detail }）。
file-step-unnamed = 一步操作

json-problem-unknown_word = “{ $given }”不是以下之一：{ $allowed }。
json-problem-unknown_field = 没有字段“{ $given }”；可用的字段：{ $allowed }。
json-problem-missing_field = 缺少字段“{ $field }”。
json-problem-double_field = 字段“{ $field }”出现了两次。
json-problem-wrong_value = 此处为 { $given }，应为 { $allowed }。
json-problem-other = { $detail }。

json-kind-whole = 0 到 { $most } 的整数
json-kind-number = 数字
json-kind-text = 引号中的文本
json-kind-boolean = true 或 false
json-kind-list = [ ] 中的列表
json-kind-object = 花括号中的一组字段
json-kind-other = { $words }

read-only-open_elsewhere = 它正在另一个窗口或由另一个人打开。
read-only-file = 该文件不可写入。
read-only-folder = 所在文件夹不可写入，而保存需要写入权限。
read-only-no_locks = 所在磁盘无法防止两个程序同时写入。
read-only-newer = 它由更新版本的 Clientline 制作，只有该版本才能修改。

notice-modernised = 工作簿已更新为当前版本的格式。
notice-modernised-copied = 工作簿已更新为当前版本的格式，并保留了一份更新前的备份副本。
notice-backup-failed = 今天的备份副本未能生成。{ $reason }
    .next = 工作簿本身已保存。
