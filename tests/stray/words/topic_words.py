"""Words of other languages for what is said of lives, and for those whose names stand below, and what looks alike."""

import random

from tests.stray.judging import table
from tests.stray.tables.believed import GOODS, KNOWN, SURNAMES

MANY = len(SURNAMES)
ILLS, COURSES = ("Glaucoma", "Gripe", "Bronquitis", "Asma"), ("Engenharia de Software", "Direito Civil")
JOBS = ("Cook", "Clerk", "Nurse")


def cell(sort, n):
    """Return what stands in a row, by the letter for its sort."""
    rng = random.Random(sort * 5 + str(n))
    first, last = KNOWN[n % len(KNOWN)], SURNAMES[n]
    return {
        "i": str(n + 1), "n": f"{first} {last}", "a": first, "b": last, "l": str(2021000 + n), "g": GOODS[n],
        "d": ILLS[n % 4], "y": str(rng.randint(19, 80)), "c": COURSES[n % 2], "m": str(rng.randint(20, 99) / 10),
        "f": ("7A", "8B")[n % 2], "j": JOBS[n % 3], "p": str(1200 + n * 31), "t": ("GOLD", "SILVER")[n % 2],
        "x": f"{last} Ltd", "o": ("férfi", "nő")[n % 2], "h": f"srv-{n}", "s": "ACTIVE",
    }[sort]  # fmt: skip


def listed(header, sorts):
    delimiter = ";" if ";" in header else ","
    return table(
        [header.split(delimiter), *[[cell(one, n) for one in sorts] for n in range(MANY)]], delimiter=delimiter
    )


PEOPLE = {
    "ID,Nombre,HistorialMedico": "ind",
    "ID,Nombre,Diagnostico": "ind",
    "id_paciente,nombre_paciente,motivo_consulta": "ind",
    "nom;prenom;pathologie": "bad",
    "Name;Vorname;Anamnese": "bad",
    "nome_paziente;patologia": "nd",
    "imie;nazwisko;objawy": "abd",
    "hasta_adi_soyadi;sikayet": "nd",
    "id_pasien,nama_pasien,keluhan": "ind",
    "nama,umur,diagnosa": "nyd",
    "ФИО;Диагноз": "nd",
    "matricula;nome;curso;coeficiente": "lncm",
    "nome;curso;nota": "ncm",
    "aluno_nome_completo,nota_aluno": "nm",
    "aluno_matricula,aluno_nome,nota_aluno": "lnm",
    "alumno,promedio": "nm",
    "nombre_estudiante,calificacion": "nm",
    "nom_etudiant;moyenne": "nm",
    "ogrenci_adi;notu": "nm",
    "nama_siswa,kelas,nilai": "nfm",
    "nama_mahasiswa,jurusan": "nc",
    "studente;media": "nm",
    "MAT_ALU;NOTA;NOME": "lmn",
    "cognome;nome;media": "bam",
    "imie;nazwisko;stanowisko;koszt_godziny": "abjp",
    "imie;nazwisko;stawka": "abp",
    "first_name,last_name,hourly_rate": "abp",
    "nombre,puesto,tarifa_hora": "njp",
    "nome;cargo;valor_hora": "njp",
    "nom;prenom;taux_horaire": "bap",
    "Name;Stundensatz": "np",
    "nome;cognome;costo_orario": "abp",
    "ad;soyad;maas": "abp",
    "nama_karyawan,jabatan,gaji": "njp",
    "ФИО;должность;ставка": "njp",
    "NombreEmpleado,codigo,area": "nlj",
    "nome_funcionario;setor": "nj",
    "colaborador;cargo;salario": "njp",
    "nama_pegawai,divisi": "nj",
    "patient_id,first_name,last_name,total_claims,total_billed": "iabmp",
    "client_name,amount_due": "np",
    "name,outstanding_balance": "np",
    "nombre,apellido,adeudado": "abp",
    "nom_client;montant_du": "np",
    "student_name,fees_due": "np",
    "id,name,tier,status,loyaltyLevel": "intsm",
    "name,membership_type": "nt",
    "first_name,last_name,loyalty_points": "abp",
    "Patient_ID,Episode_ID,Name,Gender,Primary_Diagnosis": "llnid",
    "Mã NV,Họ tên,Tuổi,Chức vụ,Lương": "lnyjp",
    "MaNV;HoTen;ChucVu;LuongCB": "lnjp",
    "MSSV,Họ và tên,Lớp,Điểm TB": "lnfm",
    "ime i prezime,starost,zanimanje,plaća": "nyjp",
    "indeks;ime i prezime;studij;prosjek": "lncm",
    "Vārds Uzvārds;Vecums;Amats;Alga": "nyjp",
    "nama,NIM,mata kuliah,nilai akhir": "nlcm",
    "név;nem;kor;beosztás": "noyj",
}
NOBODY = {
    "nome,nota": "gm",
    "name,tier,status,loyaltyLevel": "gtsm",
    "nombre_producto,tarifa_hora": "gp",
    "nama_obat,penyakit": "gd",
    "nome_servidor,media": "hm",
    "nome_usuario,nota": "hm",
    "nombre_cliente,adeudado": "xp",
    "nom_client;montant_du": "xp",
    "curso,nota,media": "cmm",
    "nama,kelas,nilai": "gfm",
    "ad,ücret": "gp",
    "nome,cargo": "nj",
    "nome;media": "nm",
    "Episode_ID,Name,Gender,Age": "lniy",
    "Mã SP,Tên sản phẩm,Điểm,Lớp": "lgmf",
    "Ma san pham,Ten san pham,Gia ban,So luong": "lgpp",
    "naziv,prosjek": "gm",
    "név;nem;beosztás": "goj",
    "nama,NIM,nilai akhir": "glm",
}
OF_PEOPLE = {f"people {n}.csv": listed(header, sorts) for n, (header, sorts) in enumerate(PEOPLE.items())}
OF_NOBODY = {f"nobody {n}.csv": listed(header, sorts) for n, (header, sorts) in enumerate(NOBODY.items())}
