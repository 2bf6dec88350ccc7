"""Whose names have no place in them, and are of Hong Kong or Macau for all that: 運輸署, 勞工事務局."""

from __future__ import annotations

from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.simplified import simplified

_OF_HONG_KONG = """律政司 政务司司长 财政司司长 行政会议 公务员事务局 商务及经济发展局 政制及内地事务局 文化体育及旅游局 环境及生态局
    财经事务及库务局 医务卫生局 民政及青年事务局 民政事务局 创新科技及工业局 创新及科技局 劳工及福利局 保安局 运输及物流局 运输及房屋局 食物及卫生局
    食物及环境卫生局 发展局 渔农自然护理署 建筑署 屋宇署 政府统计处 民众安全服务处 民航处 土木工程拓展署 公司注册处 惩教署 卫生署 渠务署 机电工程署
    消防处 食物环境卫生署 政府飞行服务队 政府物流服务署 政府产业署 路政署 民政事务总署 警务处 入境事务处 政府新闻处 知识产权署 投资推广署
    劳工处 土地注册处 地政总署 法律援助署 康乐及文化事务署 海事处 破产管理署 规划署 邮政署 差饷物业估价署 选举事务处 选举管理委员会
    社会福利署 运输署 库务署 水务署 在职家庭及学生资助事务处 通讯事务管理局 工业贸易署 酒牌局 城市规划委员会 证券及期货事务监察委员会
    强制性公积金计划管理局 保险业监管局 平等机会委员会 竞争事务委员会 房屋署 医院管理局 市区重建局 司法机构 土地审裁处 区域法院 渔农咨询委员会"""
_OF_MACAU = """行政法务司 经济财政司 保安司司长 社会文化司 运输工务司 行政公职局 法务局 身份证明局 市政署 民政总署 印务局 财政局 统计暨普查局
    劳工事务局 经济及科技发展局 经济局 招商投资促进局 博彩监察协调局 消费者委员会 退休基金会 治安警察局 司法警察局 惩教管理局 消防局
    保安部队事务局 卫生局 教育及青年发展局 教育暨青年局 高等教育局 文化局 旅游局 社会工作局 体育局 土地工务局 土地工务运输局 地图绘制暨地籍局
    海事及水务局 港务局 邮电局 邮政局 建设发展办公室 公共建设局 交通事务局 环境保护局 地球物理暨气象局 地球物理气象局 民航局 政府总部事务局
    新闻局 检察长办公室 终审法院院长办公室"""

ORGANS = {"cn-hk": frozenset(_OF_HONG_KONG.split()), "cn-mo": frozenset(_OF_MACAU.split())}
"""Departments and statutory bodies that only one of them has, as they are called in simplified characters; what both have (廉政公署,
審計署, 房屋局) is in neither."""

_REGIONS = {name: place for place, names in ORGANS.items() for name in names}
_NAMED = Pattern(
    Expression("|".join(sorted(sorted(_REGIONS), key=len, reverse=True))),
    ("运输署", "地政总署署长", "劳工事务局通告", "社会文化司司长办公室"),
    ("山西省财政局", "某县卫生局", "廉政公署"),
)


def region_of(organ: str) -> str | None:
    """cn-hk or cn-mo, where a name in traditional characters begins with one of these. In simplified ones 卫生局 is any county's."""
    found = _NAMED.match(simplified(organ))
    return _REGIONS[found.group()] if found else None
