"""Keys and passwords made for the tests: written by real libraries where there are any, and drawn otherwise."""

import base64
import functools
import json
import random

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa

PEM, DER = serialization.Encoding.PEM, serialization.Encoding.DER
PLAIN = serialization.NoEncryption()
LOCKED = serialization.BestAvailableEncryption(b"a passphrase of the tests")
PKCS8, TRADITIONAL = serialization.PrivateFormat.PKCS8, serialization.PrivateFormat.TraditionalOpenSSL
OPENSSH = serialization.PrivateFormat.OpenSSH
RNG = random.Random(17)
SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/+"


def drawn(signs, count):
    return "".join(RNG.choices(signs, k=count))


ACCESS = "AKIA" + drawn(SIGNS[:24], 16)
SECRET = drawn(SIGNS, 40)
STORAGE = drawn(SIGNS, 86) + "=="
PASSWORD = "Zj7-kuRt9w"
BLOB = drawn(SIGNS, 64) + "\n" + drawn(SIGNS, 64)

SEQUENCE = base64.b64encode(bytes([0x30, 46]) + bytes(46)).decode()


@functools.cache
def written(key, form, lock):
    made = {"rsa": lambda: rsa.generate_private_key(65537, 2048), "ec": lambda: ec.generate_private_key(ec.SECP256R1())}
    private = made.get(key, ed25519.Ed25519PrivateKey.generate)()
    return private.private_bytes(PEM, form, lock).decode()


def putty(encryption):
    return (
        f"PuTTY-User-Key-File-3: ssh-ed25519\r\nEncryption: {encryption}\r\nComment: a key\r\nPublic-Lines: 2\r\n{BLOB}\r\n"
        f"Private-Lines: 1\r\n{drawn(SIGNS, 48)}\r\nPrivate-MAC: {'0' * 64}\r\n"
    )


def open_keys():
    service = json.dumps({"type": "service_account", "private_key": written("rsa", PKCS8, PLAIN)})
    return {
        "PKCS 8": written("rsa", PKCS8, PLAIN),
        "RSA": written("rsa", TRADITIONAL, PLAIN),
        "EC": written("ec", TRADITIONAL, PLAIN),
        "Ed25519 of OpenSSH": written("ed", OPENSSH, PLAIN),
        "RSA of OpenSSH, with CR LF": written("rsa", OPENSSH, PLAIN).replace("\n", "\r\n"),
        "indented, in YAML": "key: |\n" + "".join(f"    {line}\n" for line in written("ec", PKCS8, PLAIN).splitlines()),
        "in JSON": service,
        "after a certificate": "-----BEGIN CERTIFICATE-----\n"
        + BLOB
        + "\n-----END CERTIFICATE-----\n"
        + written("ec", PKCS8, PLAIN),
        "PuTTY": putty("none"),
        "far behind": "a line of a note\n" * 40000 + written("rsa", PKCS8, PLAIN),
    }


def broken_by_a_manual(key):
    """Return a key with a word put over a part of it, as the documentation of Amazon's services prints keys."""
    lines = key.splitlines()
    lines[3] = lines[3][:20] + "EXAMPLE" + lines[3][27:]
    return "\n".join(lines) + "\n"


def locked_keys():
    return {
        "PKCS 8": written("rsa", PKCS8, LOCKED),
        "RSA of OpenSSL": written("rsa", TRADITIONAL, LOCKED),
        "OpenSSH": written("ed", OPENSSH, serialization.BestAvailableEncryption(b"x")),
        "PuTTY": putty("aes256-cbc"),
    }


def in_vaults():
    """Return texts in YAML of which a value lies in a vault of Ansible."""
    sealed = "\n".join(f"          {RNG.getrandbits(320):080x}" for _ in range(5))
    value = f"db_password: !vault |\n          $ANSIBLE_VAULT;1.1;AES256\n{sealed}\n"
    return {
        "a value": value,
        "among others, of a vault with a name": "---\nport: 5432\n"
        + value.replace("1.1;AES256", "1.2;AES256;prod")
        + "user: app\n",
        "with CR LF": value.replace("\n", "\r\n"),
    }


def cloud_keys():
    return {
        "credentials of Amazon": f"[default]\naws_access_key_id = {ACCESS}\naws_secret_access_key = {SECRET}\n",
        "in the environment": f"export AWS_ACCESS_KEY_ID={ACCESS}\nexport AWS_SECRET_ACCESS_KEY={SECRET}\n",
        "JSON": f'{{"AccessKeyId": "{ACCESS}", "SecretAccessKey": "{SECRET}"}}',
        "CSV as it is handed out": f"User name,Access key ID,Secret access key\nreporting,{ACCESS},{SECRET}\n",
        "CSV": f"User name,Access key ID,Secret access key\ndeploy,{ACCESS},{SECRET}\n".replace(
            "\ndeploy", " secret\ndeploy secret "
        ),
        "storage of Azure": f"DefaultEndpointsProtocol=https;AccountName=store;AccountKey={STORAGE};EndpointSuffix=core.windows.net",
    }


def passwords():
    return {
        "connection string": f"Server=db1.firm.org;Database=live;User Id=app;Password={PASSWORD};\n",
        "web.config": f'<add name="Live" connectionString="Data Source=db1;Initial Catalog=live;User ID=app;Password={PASSWORD}" />',
        "ODBC": f"Driver={{SQL Server}};Server=db1;Uid=app;Pwd={PASSWORD};",
        "address of a database": f"DATABASE_URL=postgresql://app:{PASSWORD}@db1.firm.org:5432/live\n",
        "address with a driver": f"mysql+pymysql://app:{PASSWORD}@db1/live",
        "address with a password of little thought": "postgresql://app:LivePassword2024@db1.firm.org/live\n",
        "pgpass": f"db1.firm.org:5432:live:app:{PASSWORD}\n*:*:*:other:{PASSWORD}2\n",
        "netrc": f"machine ftp.firm.org\n  login app\n  password {PASSWORD}\n",
    }


def nothing():
    return {
        "public key": "-----BEGIN PUBLIC KEY-----\n" + BLOB + "\n-----END PUBLIC KEY-----\n",
        "certificate": "-----BEGIN CERTIFICATE-----\n" + BLOB + "\n-----END CERTIFICATE-----\n",
        "words on a vault": "db_password: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  6231...\n",
        "words on a key": "The file begins with -----BEGIN RSA PRIVATE KEY----- and ends with -----END RSA PRIVATE KEY-----.\n",
        "cut example": "-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA...\n-----END RSA PRIVATE KEY-----\n",
        "a manual's key": broken_by_a_manual(written("rsa", PKCS8, PLAIN)),
        "program that looks for keys": 'KEY = b"-----BEGIN [A-Z ]*PRIVATE KEY-----.+-----END"\n# "-----BEGIN ENCRYPTED PRIVATE KEY-----"\n'
        + "# is what a protected one begins with; so it is read line by line until its end is found, whatever it is\n"
        * 3
        + 'END = b"-----END ENCRYPTED PRIVATE KEY-----"\n',
        "netrc of an editor's manual": 'machine HOSTNAME login USERID password "PASSWORD"\n',
        "address of many manuals": "postgresql://scott:tiger@localhost:5432/mydatabase\n",
        "noise for a key": "-----BEGIN PRIVATE KEY-----\n" + BLOB + "\n-----END PRIVATE KEY-----\n",
        "a locked key padded too much": f"-----BEGIN ENCRYPTED PRIVATE KEY-----\n{BLOB[:60]}=\n-----END ENCRYPTED PRIVATE KEY-----\n",
        "an open key padded too much": f"-----BEGIN PRIVATE KEY-----\n{SEQUENCE}=\n-----END PRIVATE KEY-----\n",
        "program": 'if line == "-----BEGIN PRIVATE KEY-----":\n    start()\nif line == "-----END PRIVATE KEY-----":\n    end()\n',
        "Amazon's example": "aws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\n",
        "access key beside a digest": f"{ACCESS},{'0123456789abcdef' * 2}01234567\n",
        "access key alone": f"key {ACCESS} was turned off\n",
        "template": "Server=db1;Database=live;User Id=app;Password=${DB_PASSWORD};\nServer=a;Uid=b;Pwd={0};\n",
        "documentation": "Server=myServerAddress;Database=myDataBase;User Id=myUsername;Password=myPassword;\n",
        "example address": "postgresql://user:password@localhost/db and mysql://app:Zj7kuRt9w@db.example.com/live\n",
        "address in words": "mongodb://app:oplog_reader_password@db1.firm.org/live redis://user:AuthPassword@10.0.0.1:6380/4\n",
        "address in words of Spanish": "postgresql://usuario:contraseña_segura@servidor.firm.org/base\n",
        "address without a password": "ftp://ftp.firm.org/pub/file and mailto:ann@firm.org and https://user:Zj7kuRt9w@firm.org/\n",
        "passwd": "root:x:0:0:root:/root:/bin/bash\nann:x:1000:1000:Ann:/home/ann:/bin/sh\n",
        "netrc of a manual": "machine host.example.com login ann password Zj7kuRt9w\nmachine a login b password secret\n",
        "times": "12:30:00:00:tenths\n",
        "form": 'Password: <input type="password" name="password">\npassword=\nNew password=\n',
        "blank": "Server=db1;User Id=app;Password=;\nServer=db1;User Id=app;Password=********;\n",
    }
