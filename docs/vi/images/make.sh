#!/usr/bin/env bash
# Makes the pictures of ../bao-cao.md anew: every command is run, and what it says is what is shown.
# ANSINH=path/to/ansinh docs/vi/images/make.sh; otherwise target/debug/ansinh.
set -euo pipefail
cd "$(dirname "$0")"
here=$PWD
for tool in soffice chromium pdftoppm pdfinfo pdftotext fc-list convert python3; do
  command -v "$tool" >/dev/null || { echo "make.sh needs $tool (LibreOffice, Chromium, poppler, ImageMagick, Python)"; exit 1; }
done
fc-list ':lang=vi' family | grep 'Liberation Serif' >/dev/null || {
  echo "make.sh needs Liberation fonts with all Vietnamese letters: version 2, fonts-liberation2"; exit 1; }
program=$(realpath "${ANSINH:-../../../target/debug/ansinh}")
test -x "$program" || { echo "make.sh needs the program: cargo build -p ansinh-cli"; exit 1; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin" "$work/office" "$work/folder"
ln -s "$program" "$work/bin/ansinh"
export PATH="$work/bin:$PATH"
cd "$work/folder"

# LibreOffice with Vietnamese numbers, working out formulas when it opens a file.
mkdir "$work/office/user"
cat > "$work/office/user/registrymodifications.xcu" <<'XCU'
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
XCU
pdf() { soffice "-env:UserInstallation=file://$work/office" --headless --convert-to pdf --outdir "$work" "$1" >/dev/null 2>&1; }

# The page of a PDF that has the words.
page() {
  local pages number
  pages=$(pdfinfo "$1" | sed -n 's/^Pages: *//p')
  for number in $(seq "$pages"); do
    if pdftotext -f "$number" -l "$number" "$1" - | grep -e "$2" >/dev/null; then echo "$number"; return; fi
  done
  echo "no page of $1 has “$2”" >&2; exit 1
}
finish() { convert "$1" -strip +dither -colors 64 -define png:compression-level=9 "PNG8:$here/$2.png"; }

# sheet FILE.PDF WORDS NAME HEIGHT: the upper part of the page, without its margins.
sheet() {
  pdftoppm -r 170 -f "$(page "$1" "$2")" -singlefile -png "$1" "$work/sheet"
  convert "$work/sheet.png" -crop "x$4+0+0" +repage -trim +repage -resize '1200x>' -bordercolor white -border 4 -resize '1200x>' "$work/cut.png"
  finish "$work/cut.png" "$3"
}
# paper FILE.PDF WORDS NAME HEIGHT: the upper part of the page.
paper() {
  pdftoppm -r 95 -f "$(page "$1" "$2")" -singlefile -png "$1" "$work/paper"
  convert "$work/paper.png" -crop "x$4+0+0" +repage -bordercolor '#888888' -border 1 "$work/cut.png"
  finish "$work/cut.png" "$3"
}
shot() { chromium --headless --no-sandbox --hide-scrollbars --user-data-dir="$work/browser" "--window-size=$1" "--screenshot=$work/shot.png" "$2" >/dev/null 2>&1; }

# terminal NAME HEIGHT COMMAND…: the commands, and what they say, as far down as the height.
terminal() {
  local name=$1 height=$2 command
  shift 2
  {
    echo '<!doctype html><meta charset="utf-8"><style>
      body { margin: 0; background: #fff } pre { margin: 0; padding: 14px 18px; font: 16px/1.45 "Liberation Mono", "DejaVu Sans Mono", monospace;
      white-space: pre-wrap; color: #1c2733; width: 1124px } b { color: #0b4f9c }</style><pre>'
    for command in "$@"; do
      printf '<b>$ %s</b>\n' "$(escaped <<<"$command")"
      { bash -c "$command" 2>&1 || true; } | escaped
    done
    echo '</pre>'
  } > "$work/terminal.html"
  shot 1160,2400 "file://$work/terminal.html"
  convert "$work/shot.png" -crop "x$height+0+0" +repage -trim +repage -bordercolor white -border 14 -bordercolor '#888888' -border 1 "$work/cut.png"
  finish "$work/cut.png" "$name"
}
escaped() { sed 's/&/\&amp;/g; s/</\&lt;/g; s/>/\&gt;/g'; }

# The folder of the period before, as it would be at hand.
ansinh new yen-bai-2017-h1 --province "Yên Bái" --period 2017-H1 >/dev/null
sed -i '/^vi = "Kết quả/s/"$/ (ví\xC2\xA0dụ)"/; /^en = "Labour/s/"$/ (example)"/' yen-bai-2017-h1/report.toml
python3 "$here/fill.py" yen-bai-2017-h1/figures.xlsx "$here/example.csv" last

new='ansinh new yen-bai-2018-h1 --province "Yên Bái" --period 2018-H1 --from yen-bai-2017-h1 --language vi'
terminal 1-thu-muc 2400 "$new" 'ls yen-bai-2018-h1'
cp -r yen-bai-2018-h1 "$work/empty"
fill() {
  cp "$work/empty/figures.xlsx" yen-bai-2018-h1/
  python3 "$here/fill.py" yen-bai-2018-h1/figures.xlsx "$here/example.csv" value "$@"
  pdf yen-bai-2018-h1/figures.xlsx
}
check='ansinh check yen-bai-2018-h1 --language vi'

fill 'emp_econ=5.700 lao động' emp_loan_projects=45.5
sheet "$work/figures.pdf" 'Dự án vay vốn' 4-o-sai 950
terminal 5-loi-o-sai 2400 "$check"

fill osh_fined=20 cfund_amount=1350
terminal 6-khong-khop 362 "$check"
sheet "$work/figures.pdf" 'Kiểm tra số liệu' 7-trang-kiem-tra 700

fill
sheet "$work/figures.pdf" 'Số liệu báo cáo' 2-huong-dan 1300
sheet "$work/figures.pdf" 'Dự án vay vốn' 3-nhap-so-lieu 1300

# Words, number, day and signature.
cat >> yen-bai-2018-h1/narrative.csv <<'CSV'
I.1,"Đã tham mưu Ủy ban nhân dân tỉnh ban hành kế hoạch giải quyết việc làm năm 2018.",
I.2,"Đã hướng dẫn các huyện, thị xã, thành phố rà soát đối tượng và báo cáo định kỳ.",
III,"Các chỉ tiêu chủ yếu đạt trên 50% kế hoạch năm; tuyển mới trình độ cao đẳng và trung cấp còn thấp.",
IV.1,"Tập trung tư vấn, giới thiệu việc làm; đẩy mạnh tuyển mới trình độ cao đẳng và trung cấp.",
IV.2,"Tổ chức thăm hỏi, tặng quà người có công dịp 27/7; vận động Quỹ Đền ơn đáp nghĩa.",
IV.3,"Chi trả kịp thời trợ cấp xã hội hàng tháng; sẵn sàng trợ giúp đột xuất mùa mưa bão.",
IV.4,"Vận động Quỹ Bảo trợ trẻ em; tổ chức Tháng hành động vì bình đẳng giới.",
IV.5,"Duy trì kiểm tra liên ngành phòng, chống tệ nạn xã hội tại địa bàn trọng điểm.",
CSV
sed -i 's|^# number = .*|number = "……/BC-SLĐTBXH"|; s|^# date = .*|date = "2018-07-05"|; /^# recipients/,/^# name/s/^# //; s/Tên cơ quan nhận/UBND tỉnh (để báo cáo)/' yen-bai-2018-h1/report.toml
ansinh report yen-bai-2018-h1 --format docx,xlsx,html --language vi >/dev/null
shot 1140,1250 "file://$PWD/out/yen-bai-2018-h1/report.html"
finish "$work/shot.png" 8-trang-html
pdf out/yen-bai-2018-h1/report.docx
paper "$work/report.pdf" 'BÁO CÁO' 9-van-ban-trang-dau 1200
paper "$work/report.pdf" 'Nơi nhận' 10-van-ban-cho-ky 640
