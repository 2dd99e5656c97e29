# 导出文件中的文字，以及写文件时可能出现的问题。

# 办公软件“选择窗格”里的名称。
slide-title = 标题
slide-lead = 导语
slide-chart = 图表
slide-source = 来源
slide-footer = 页脚
slide-notes = 备注
slide-image = 幻灯片
slide-layout = 标题和图表
# 空白处的提示。
slide-title-prompt = 在此写下发现
slide-notes-prompt = 在此写下讲稿

# $characters：这些字符，以空格分隔。$count：个数。
export-missing-glyphs = { $count ->
   *[other] 这台电脑上没有字体能显示这 { $count } 个字符：{ $characters }。图片中以方框代替。
  }
  .next = 请安装含有这些字符的字体后重新导出，或导出幻灯片，在装有此类字体的电脑上打开。

# $width、$height：像素。
error-export-picture-size = 无法绘制 { $width } × { $height } 像素的图片
  .next = 请换一个尺寸后重新导出。
# $reason：绘图程序的原话。
error-export-picture = 无法绘制图片：{ $reason }
  .next = 请改为导出 SVG 或幻灯片，并向我们报告此问题。
error-export-slides = 无法打包幻灯片：{ $reason }
  .next = 请减少每次导出的幻灯片数量，并向我们报告此问题。
# $reason：写入程序的原话。
error-export-table = 无法写入表格：{ $reason }
    .next = 请改用其他格式，例如 JSON。
error-export-pages = 无法写入页面：{ $reason }
  .next = 请改为导出 SVG 或幻灯片，并向我们报告此问题。

# $name：文件名。$folder：目标文件夹。$reason：系统的原话。
error-export-disk-full = 无法将“{ $name }”保存到“{ $folder }”：磁盘已满
  .next = 请腾出一些空间或换一个磁盘，然后重新导出。
error-export-folder-read-only = 无法保存“{ $name }”：文件夹“{ $folder }”不可写入
  .next = 请选择其他文件夹，或向该文件夹的所有者申请写入权限。
error-export-file-read-only = 无法将“{ $name }”保存到“{ $folder }”：已有同名的只读文件
  .next = 请换一个名称，或将该文件设为可写。
error-export-folder-missing = 无法保存“{ $name }”：文件夹“{ $folder }”不存在
  .next = 请选择其他文件夹，或先创建它。
error-export-is-folder = 无法将“{ $name }”保存到“{ $folder }”：已有同名的文件夹
  .next = 请换一个名称。
error-export-name = 无法将“{ $name }”保存到“{ $folder }”：系统不接受这个名称
  .next = 请换一个较短、不含特殊字符的名称。
error-export-busy = 无法将“{ $name }”保存到“{ $folder }”：其他程序正在使用该文件
  .next = 请先在那个程序中关闭它，然后重新导出。
error-export-other = 无法将“{ $name }”保存到“{ $folder }”：{ $reason }
  .next = 请换一个位置，然后重新导出。
