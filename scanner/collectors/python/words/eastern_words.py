"""Words of Chinese, Japanese, Korean, Russian, Ukrainian and Greek over columns and before values."""

EASTERN_HEADERS = {
    "full_name": "真实姓名;用户姓名;客户姓名;会员姓名;学生姓名;学员姓名;教师姓名;员工姓名;患者姓名;病人姓名;联系人姓名;"
    "联系人;收件人;收货人;持卡人;真實姓名;聯絡人;收件人姓名;お名前;顧客名;患者名;社員名;会員名;성함;고객명;환자명;"
    "학생이름;real name;"
    "生徒名;児童名;園児名;学生名;従業員名;利用者名;入居者名;保護者名;職員名;受講者名;参加者名;契約者名",
    "date_of_birth": "дата нар;дата рожд;gim data;出生年月;出生年月日;出生日;誕生日;생일;출생일",
    "phone": "緊急連絡先;連絡先電話;連絡先電話番号;自宅電話;"
    "电话;手机;手机号;手机号码;电话号码;联系电话;联系方式;移动电话;家庭电话;電話;電話號碼;"
    "聯絡電話;手機;手機號碼;行動電話;電話番号;携帯番号;携帯電話;전화;전화번호;휴대폰;휴대폰번호;휴대전화;연락처;"
    "телефон;номер телефона;номер телефону;мобильный телефон;мобільний телефон;τηλέφωνο;κινητό",
    "email": "邮箱;电子邮箱;电子邮件;邮箱地址;電子郵件;電子信箱;信箱;メール;メールアドレス;이메일;"
    "электронная почта;эл почта;почта;електронна пошта;пошта",
    "national_number": "身份证;身份证号;身份证号码;证件号码;證件號碼;身分證字號;身分證號碼;身分證;身份證;身份證字號;"
    "身份證號碼;身分證統一編號;公民身份号码;居民身份证;居民身份证号;身分證號;\u03b1 μ κ \u03b1;\u03b1 φ μ;"
    "เลขที่บัตรประชาชน;หมายเลขบัตรประชาชน;เลขบัตรประจำตัวประชาชน;"
    "주민등록번호;주민번호;個人番号;マイナンバー;снилс;паспорт;егн;"
    "mã số thuế;ma so thue;masothue;cccd;cmnd;căn cước công dân;can cuoc cong dan;số cccd;so cccd",
    "address": "住址;家庭住址;家庭地址;通讯地址;联系地址;收货地址;详细地址;通訊地址;聯絡地址;現住所;주소;"
    "адреса;адреса проживання;адрес проживания;домашний адрес;διεύθυνση",
}
"""Kind of column -> phrases over it."""
EASTERN_ENDS_TEXT = """
氏名:full_name 姓名:full_name 電話:phone 電話番号:phone 电话:phone 手机:phone 手機:phone 携帯:phone 住所:address
住址:address 生年月日:date_of_birth 出生日期:date_of_birth 身份证:national_number 身份证号:national_number
身分證字號:national_number
"""
EASTERN_ENDS = tuple(tuple(one.split(":")) for one in EASTERN_ENDS_TEXT.split())
"""How words end that say whose name or telephone stands below, and what that is: 保証人電話, 母亲姓名."""
