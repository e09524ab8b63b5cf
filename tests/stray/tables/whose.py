"""Lists in which the word over the names says whose these are, or that they are somebody's, and lists that look alike."""

from tests.stray.tables.lives import CLUBS, full, listed

RARE = (
    "Padmakshi Kanojia",
    "Nandani Deshpande",
    "Vaibhavi Kulkarni",
    "Tanishq Bhosale",
    "Omkar Pawar",
    "Rutuja Chavan",
    "Siddharth Salunkhe",
    "Prathamesh Gokhale",
    "Ishwari Kanojia",
    "Chaitanya Deshpande",
    "Mrunal Kulkarni",
    "Sanket Bhosale",
    "Aaryan Pawar",
    "Priya Chavan",
    "Rahul Salunkhe",
    "Anita Gokhale",
    "Gauri Kanojia",
    "Yashodhara Deshpande",
    "Harshal Kulkarni",
    "Ketaki Bhosale",
    "Swapnil Pawar",
    "Vedika Chavan",
    "Bhargav Salunkhe",
    "Shreyash Gokhale",
)
FORMS = ("5B", "6A", "KG1", "7C")
TOWNS = ("Recife", "Olinda", "Bahia")


def phone(n):
    return f"88273294{n:02}"


def clock(n):
    return f"{7 + n % 3:02}:{n:02}"


FOLK = {
    "patients and emergencies": listed("patientName,emergencyType,priority", lambda n, one: [full(one), ("Burn", "Stroke")[n % 2], str(n % 3)]),
    "customers and towns": listed("id_cliente,nome_cliente,cidade,estado", lambda n, one: [str(1001 + n), full(one), TOWNS[n % 3], "PE"]),
    "students and lockers": listed("Student Name,House,Locker", lambda n, one: [full(one), "Red", str(n)]),
    "employees and projects": listed("employee_name,project,team", lambda n, one: [full(one), "Atlas", "A"]),
    "inmates and units": listed("Inmate,Unit,Status", lambda n, one: [full(one), "K", "in"], delimiter=";"),
    "customers in German": listed("Kundenname,Ort,Vertreter", lambda n, one: [full(one), TOWNS[n % 3], "Nord"], delimiter=";"),
    "tenants and flats": listed("tenant,flat,late", lambda n, one: [full(one), str(n + 1), "y"]),
    "pupils in clubs of the school": listed("Pupil name,Club,Day", lambda n, one: [full(one), "Chess", "Mon"]),
    "conditions": listed("id,name,conditionType", lambda n, one: [str(2000 + n), full(one), ("Migraine", "Fracture")[n % 2]]),
    "telephones of trainers": listed("trainer_id,t_name,specialization,phone,hire_date", lambda n, one: [str(n), full(one), "Yoga", phone(n), f"2020-06-{n + 1:02}"]),
    "telephones of doctors": listed("doctor_name,clinic,mobile", lambda n, one: [full(one), "North", phone(n)]),
    "pay below short words": listed("ename,job,sal,hiredate", lambda n, one: [full(one), "Clerk", str(1200 + 7 * n), f"2010-01-{n + 1:02}"]),
    "telephones of students": listed("stu_name,roll,mobile_no", lambda n, one: [full(one), str(n), phone(n)]),
    "pay before 1900 of today": listed("name,role,salary", lambda n, one: [full(one), "Cook", str(1500 + 11 * n)]),
    "careers": listed("alumno_id,nombre,carrera,anio_ingreso", lambda n, one: [str(n), full(one), "Ingeniería Industrial", "2021"]),
    "subjects": listed("nombre,apellido,asignatura", lambda n, one: [one.forename, one.surname, "matematicas"]),
    "classes": listed("name,class", lambda n, one: [full(one).upper(), FORMS[n % 4]]),
    "forms": listed("Name,Form,Tutor group", lambda n, one: [full(one), FORMS[n % 4], f"{n % 4 + 7}CRO"]),
    "numbers of students": listed("Matrikel,Name,Studiengang", lambda n, one: [str(n), full(one), "Informatik"], delimiter=";"),
    "who was in a call": listed("Full Name,First Seen,Time in Call", lambda n, one: [full(one), f"11/27/2023 19:{n:02}", f"1:{n:02}:08"]),
    "who joined": listed("Full Name,User Action,Timestamp", lambda n, one: [full(one), "Joined", f"11/27/2023, 7:{n:02}:12 PM"], delimiter="\t"),
    "who clocked in": listed("Name,Clock In,Clock Out", lambda n, one: [full(one), clock(n), f"17:{n:02}"]),
    "employees with names that are little known": listed("Employee ID,Name,Department", lambda n, one: [str(n), RARE[n % 24], ("operation", "finance")[n % 2]]),
}  # fmt: skip
NOBODY = {
    "goods and their state": listed("product_name,condition,price", lambda n, one: [f"{('Oak', 'Pine', 'Ash')[n % 3]} Table {n}", "used", str(n)]),
    "authors": listed("author_name,book,orders", lambda n, one: [full(one), "Winter Road", str(n)]),
    "players": listed("player_name,team,goals", lambda n, one: [full(one), CLUBS[n % 3], str(n)]),
    "heroes": listed("character_name,class,level", lambda n, one: [full(one), "Mage", str(n)]),
    "customers that are firms": listed("customer,city,country", lambda n, one: [f"{one.surname} {('GmbH', 'Ltd', 'Inc')[n % 3]}", TOWNS[n % 3], "BR"]),
    "clients that are firms": listed("client_name,invoice,total", lambda n, one: [f"{one.surname} {('Industries', 'Logistics')[n % 2]}", str(n), str(10 * n)]),
    "ships of a class": listed("name,class", lambda n, one: [f"HMS {one.surname}", f"Type {n % 3 + 4}"]),
    "streets": listed("street_name,ward,class", lambda n, one: [f"{one.surname} Road", "N", "A1"]),
    "files": listed("file_name,check_in,check_out", lambda n, one: [f"{one.surname.lower()}.txt", f"r{n}", f"r{n + 1}"]),
    "runners in classes": listed("Name,Class,Time,Club", lambda n, one: [full(one), ("H21", "D35")[n % 2], f"45:{n:02}", CLUBS[n % 3]]),
    "classes of the aged": listed("Name,Class", lambda n, one: [full(one), ("M40", "W45")[n % 2]]),
    "directors": listed("director_name,movie_title,gross", lambda n, one: [full(one), "Dawn", str(1000000 * n)]),
    "candidates": listed("candidate_name,party,votes", lambda n, one: [full(one), "Green", str(100 * n)]),
    "drivers of a season": listed("driver_name,constructor,points", lambda n, one: [full(one), "Lotus", str(n)]),
    "stadiums": listed("stadium_name,city,team", lambda n, one: [f"{one.surname} Stadium", TOWNS[n % 3], CLUBS[n % 3]]),
    "courses": listed("instructor_name,course,room", lambda n, one: [full(one), "CS101", str(n)]),
    "tests": listed("test_name,class,status", lambda n, one: [f"test {one.surname.lower()}", "A1", "ok"]),
    "singers and their agents": listed("singer_name,label,phone", lambda n, one: [full(one), "Blue Note", phone(n)]),
    "dishes that patients leave": listed("id,patient_group,name,allergies", lambda n, one: [str(n), "B", f"{('Chicken', 'Paneer', 'Masala')[n % 3]} {('Tikka', 'Dosa', 'Korma')[n % 2]} {n}", "nuts"]),
    "customers that ordered": listed("customer,ordered", lambda n, one: [full(one), f"2023-01-{n + 1:02}"]),
    "tickets of employees": listed("employee,ticket", lambda n, one: [full(one), f"T{n}"]),
    "names alone": listed("student", lambda n, one: [full(one)]),
}  # fmt: skip


def layouts_of():
    return {**FOLK, **NOBODY}
