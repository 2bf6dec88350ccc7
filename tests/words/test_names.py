"""Names of persons: with whatever surname they begin, and what is no name."""

from __future__ import annotations

import pytest

from gazette_pub.words.names import ethnic_in, is_name, sex_in

BORNE = (
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳"
    "酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞"
    "熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓"
    "郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫"
    "宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉"
    "宰郦雍郤璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧"
    "殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖付闫覃岳兰涂牟阳芦麦佟苟"
    "隋商丛佘苑迟邝官南原栗楚鄢谌粟冼楼盘位仝区海帅豆朴练漆卿晋初门敬来普鹿邸辜阿母亓修赫况鲜诺战玉银亢哈宾呼揭但尉冶斯檀衣信"
    "展智奉植尧闭由员贠郇撒虎趙錢孫吳鄭馮陳衛蔣瀋韓楊許呂張嚴華謝鄒竇雲蘇範魯韋馬鳳費賀湯羅鄔樂時齊餘顧黃蕭貝計談龐項閔賈婁顏"
    "鍾駱萬盧經應鄧單諸鈕龔榮陸車儲寧欒厲葉薊懷從賴蘭藺喬陰蒼聞黨譚貢勞酈壽邊溫莊閻連習魚終國廣祿闕東歐師鞏聶簡饒養須豐關蓋歸"
    "陽麥譙侖遲鄺亞紀強塗閆蘆賁駢繆幹"
)
"""The surnames of 百家姓 and others that persons in gazettes bear, in either script."""

DOUBLE = "欧阳 上官 皇甫 令狐 诸葛 司徒 司马 申屠 夏侯 贺兰 完颜 慕容 尉迟 长孙 东方 南宫 公孙 轩辕 宇文 拓跋".split()


def test_a_person_of_any_surname_has_a_name() -> None:
    assert [surname for surname in BORNE if not is_name(f"{surname}建忠")] == []


def test_two_characters_may_be_one_surname() -> None:
    assert [surname for surname in DOUBLE if not is_name(f"{surname}建忠")] == []
    assert [surname for surname in DOUBLE if not is_name(f"{surname}忠")] == []
    assert not is_name("拓跋") and not is_name("轩辕")  # nobody is called by the surname alone


@pytest.mark.parametrize("dot", "·・•‧･∙⋅ㆍ᛫․")
def test_a_dot_of_any_input_method_shows_a_name(dot: str) -> None:
    assert is_name(f"的卜杜拉{dot}买买提") and not is_name("的卜杜拉买买提")


@pytest.mark.parametrize("text", ["的建忠", "了建忠", "", "王主任", "各单位", "李省长", "张大会"])
def test_words_are_no_names(text: str) -> None:
    assert not is_name(text)


def test_a_name_set_wide_is_one() -> None:
    assert is_name("王　纯") and is_name("欧 阳 建 忠")


@pytest.mark.parametrize(
    ("notes", "sex", "group"),
    [("（女）", "女", None), ("（男）", "男", None), ("（女，回族）", "女", "回族"),
     ("（维吾尔族）", None, "维吾尔族"), ("（女真族）", None, "女真族"), ("", None, None)],
)  # fmt: skip
def test_brackets_say_sex_and_ethnic_group(notes: str, sex: str | None, group: str | None) -> None:
    assert (sex_in(notes), ethnic_in(notes)) == (sex, group)
