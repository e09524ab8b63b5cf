"""Forms below each other whose labels say no more than name, address and telephone; and firms, places and blanks in such."""

from tests.stray.judging import PEOPLE

CROWD = PEOPLE[:14]
SHOPS = (
    "Golden Dragon Takeaway", "Corner Bakery", "The Red Lion", "Beth's Flowers", "Station Garage", "Harrison Sons Ltd",
    "St Mary's Church", "Kings Head", "Mill Lane Surgery", "Victoria Hotel", "Leeds City Museum", "Park View School",
    "Campanile", "Lucky Star",
)  # fmt: skip
PLACES = (
    "Albert Hall", "Victoria Park", "Charlotte Square", "Winston Hills", "James Cook Centre", "George Harrison House",
    "Grace Darling Museum", "Thomas Hardy Court", "Port Talbot", "Henry Moore Gallery", "Oscar Wilde Bar",
    "Lily Allen Lodge", "Jack Straw Castle", "Ruby Falls",
)  # fmt: skip


def full(person):
    return f"{person.forename} {person.surname}"


def home(person):
    return f"{person.address}, Leeds, {person.postcode}"


def forms(write, names=(), between="\n\n"):
    names = names or [full(one) for one in CROWD]
    return between.join(write(name, one) for name, one in zip(names, CROWD, strict=True)) + "\n"


def labelled(name, address, telephone, names=()):
    return forms(lambda who, one: f"{name}{who}\n{address}{home(one)}\n{telephone}{one.phone}", names)


OF_PEOPLE = {
    "name, address, tel": labelled("Name: ", "Address: ", "Tel: "),
    "in capitals": labelled("NAME: ", "ADDRESS: ", "TEL NO.: "),
    "blanks before colons": labelled("Name : ", "Address : ", "Phone : "),
    "shortened": labelled("Name:  ", "Addr:  ", "Mob:  "),
    "contacts": labelled("Contact: ", "Address: ", "Tel: "),
    "numbers of contact": labelled("Name: ", "Address: ", "Contact no: "),
    "surname first": labelled("Name: ", "Address: ", "Tel: ", [f"{one.surname}, {one.forename}" for one in CROWD]),
    "with tabs": labelled("Name:\t", "Address:\t", "Home tel:\t"),
    "names and telephones": forms(lambda who, one: f"Name: {who}\nTel: {one.phone}"),
    "complaints": forms(
        lambda who, one: (
            f"Complaint {one.noms}\nDate received: 03/04/2025\nName: {who}\nAddress: {home(one)}\nTel: {one.phone}\n"
            "Details: the bins at our property were not emptied again this week, and nobody called back.\nOutcome: sorry."
        ),
        between="\n------------\n",
    ),
    "addresses over lines": forms(
        lambda who, one: (
            f"Name: {who}\nAddress: {one.address}\n         Leeds\n         {one.postcode}\nTel: {one.phone}"
        ),
    ),
    "markdown": forms(
        lambda who, one: f"## A case\n\n- **Name:** {who}\n- **Address:** {home(one)}\n- **Tel:** {one.phone}",
    ),
}
OF_NOBODY = {
    "shops": labelled("Name: ", "Address: ", "Tel: ", SHOPS),
    "places": labelled("Name: ", "Address: ", "Tel: ", PLACES),
    "hotels": labelled("Name: ", "Address: ", "Phone: ", [f"Hotel {place}" for place in PLACES]),
    "to be filled": "Name: ________\nAddress: ________\nTel: ________\n\n" * 14,
    "examples": "Name: Your Name\nAddress: Your Address\nTel: 01234 567890\n\n" * 14,
    "machines": forms(lambda name, _: f"Name: {name}\nAddress: 10.0.0.{len(name)}\nPort: 8080", SHOPS),
}
