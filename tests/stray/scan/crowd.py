"""A table of twelve people of nobody's."""

CROWD = "surname,forename,dob\n" + "".join(f"Smith{'abcdefghijklmno'[n]},Ann,{n + 1:02d}/02/1970\n" for n in range(12))
