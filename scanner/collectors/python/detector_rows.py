"""The table of detectors. Written by tests/stray/detector_rows.py from checks/stray/detectors/*.yml: edit those.

A row of DETECTOR_ROWS: kind, validator under a label, validator without one, checksum, family, what it is worth alone,
shapes, labels (see detectors.py); of the others: kind -> phrases over a column.
"""
# fmt: off

DETECTOR_ROWS = (
    (
        "asn", "is_arrest_number", "is_arrest_number", True, "case number", "proof",
        (b"9999999999999999999A", b"9999AA9999999999999A", b"99/9999/99/99999999999A", b"99/99AA/99/99999999999A",
         b"99/9999/99/9999A", b"99/9999/99/99999A", b"99/9999/99/999999A", b"99/99AA/99/9999A",
         b"99/99AA/99/99999A", b"99/99AA/99/999999A"),
        (b"asn", b"arrest", b"summons"),
    ),
    (
        "card_number", "is_card_number", "is_card_number", True, "payment", "proof",
        (b"9999 9999 9999 9999", b"9999-9999-9999-9999", b"9999999999999999", b"9999 999999 99999"),
        (b"card", b"visa", b"mastercard", b"amex", b"pan:", b'pan"'),
    ),
    (
        "cro_number", "is_cro_number", "is_cro_number", True, "person number", "proof",
        (b"999999/99A", b"99999/99A", b"AA99/999999A", b"AA99/99999A"),
        (b"cro n", b"cro:", b'cro"', b"cro_", b"criminal record"),
    ),
    (
        "nhs_number", "is_nhs_number", "is_issued_nhs_number", True, "person number", "proof",
        (b"999 999 9999", b"999-999-9999", b"9999999999"),
        (b"nhs",),
    ),
    (
        "pnc_id", "is_pnc_id", "is_slashed_pnc", True, "person number", "proof",
        (b"9999/9999999A", b"99/999999A", b"99/9999999A", b"99/99999A", b"99/9999A"),
        (b"pnc", b"police national"),
    ),
    (
        "court_reference", "is_court_reference", "is_nothing", False, "case number", "label",
        (b"99/9999/999999A",),
        (b"court", b"ccrn", b"case ref", b"case no", b"case number"),
    ),
    (
        "nino", "is_nino", "is_full_nino", False, "person number", "label",
        (b"AA999999A", b"AA 99 99 99 A", b"AA-99-99-99-A", b"AA 999999 A", b"aa999999a"),
        (b"nino", b"national insurance", b"national_insurance", b"nationalinsurance", b"ni number", b"ni no",
         b"ni_n", b"nat ins", b"n.i. n", b"insurance n"),
    ),
    (
        "prison_number", "is_prison_number", "is_noms_number", False, "person number", "label",
        (b"A9999AA",),
        (b"noms", b"nomis", b"prison", b"offender", b"inmate"),
    ),
    (
        "probation_crn", "is_probation_crn", "is_nothing", False, "person number", "label",
        (b"A999999",),
        (b"crn", b"delius", b"probation"),
    ),
    (
        "pti_urn", "is_pti_urn", "is_nothing", False, "case number", "label",
        (b"99AA9999999",),
        (b"ptiurn", b"pti urn", b"pti-urn", b"pti_urn", b" urn:", b" urn ", b'"urn"', b"caseurn", b"case urn",
         b"case ref", b"case no", b"case_ref"),
    ),
    (
        "email", "is_personal_email", "is_email_alone", False, "contact", "never",
        (),
        (),
    ),
    (
        "phone", "is_phone", "is_phone", False, "contact", "never",
        (),
        (),
    ),
    (
        "postcode", "is_postcode", "is_postcode", False, "contact", "never",
        (),
        (),
    ),
)
DETECTOR_HEADERS = {
    "asn": "asn;arrest summons number;arrest summons no;arrest summons ref;arrest summons;arrest "
    "number;summons number;arrest no;summons no;arrestsummonsnumber",
    "card_number": "card number;card no;cardnumber;credit card;credit card number;debit card;debit card "
    "number;pan;cc number;ccnum;card num",
    "cro_number": "cro;cro number;cro no;crono;cro num",
    "nhs_number": "nhs;nhs number;nhs no;nhs num;nhsno;nhsnumber;nhs id",
    "pnc_id": "pnc;pnc id;pncid;pnc number;pnc no;pnc ref;pnc identifier",
    "court_reference": "court case reference;court case reference number;court case ref;court reference;court "
    "reference number;court ref;court case number;court case no;court case id;crown court "
    "number;crown court case number;ccrn;case ref number;indictment number;indictment no;t "
    "number",
    "nino": "nino;ni number;ni no;ni num;ninumber;national insurance;national insurance number;national"
    " insurance no;nat ins;nat ins no;nat ins number;nin;nationalinsurancenumber",
    "prison_number": "prison number;prison no;prison num;noms;noms number;noms no;noms id;nomsid;nomis;nomis "
    "number;nomis id;nomis no;prisoner number;prisoner no;prisoner id;prisonernumber;offender "
    "no;offender number;offender id;offender noms;inmate number;lids;lids number;prison "
    "id;detainee number",
    "probation_crn": "crn;crn number;delius crn;probation crn;delius number;delius id;offender crn;case "
    "reference number crn",
    "pti_urn": "ptiurn;pti urn;case urn;caseurn;urn;pti;prosecution urn;police urn",
    "email": "email;e mail;email address;e mail address;emailaddress;mail address;email1;home email;work"
    " email",
    "phone": "phone;telephone;tel;tel no;mobile;mobile number;phone number;home phone;work "
    "phone;cell;cell phone;contact number;phone1;telefon;telephone number;mobile no;mob",
    "postcode": "postcode;post code;postal code;pcode;zip postcode;zip",
}
DETECTOR_WHOLE_HEADERS = {
    "email": "mail",
}
