"""Tokens, and passwords in files of settings, drawn for the tests; and templates, manuals and tests beside them."""

from __future__ import annotations

import base64
import json

from tests.stray.prose.secrets_of_nobody import SIGNS, drawn

ALNUM = SIGNS[:62]
PASSWORD = "Zj7-kuRt9wQ"
CLASSIC, CONFINED = "ghp_" + drawn(ALNUM, 36), "github_pat_" + drawn(ALNUM, 22) + "_" + drawn(ALNUM, 59)
GITLAB, STRIPE = "glpat-" + drawn(ALNUM, 20), "sk_live_" + drawn(ALNUM, 24)
SLACK = "xoxb-" + drawn("0123456789", 11) + "-" + drawn("0123456789", 12) + "-" + drawn(ALNUM, 24)
HOOK = (
    "https://hooks.slack.com/services/T0" + drawn(ALNUM[:26], 9) + "/B0" + drawn(ALNUM[:26], 9) + "/" + drawn(ALNUM, 24)
)
GOOGLE, CLIENT = "AIza" + drawn(ALNUM, 35), "GOCSPX-" + drawn(ALNUM, 28)
SENDGRID, NPM = "SG." + drawn(ALNUM, 22) + "." + drawn(ALNUM, 43), "npm_" + drawn(ALNUM, 36)
LONG = "a line of a note\n" * 400

TOKENS = {
    "in the environment": f"DEBUG=0\nGITHUB_TOKEN={CLASSIC}\n",
    "confined": f"export GH_TOKEN={CONFINED}\n",
    "far behind": LONG + f"SLACK_BOT_TOKEN={SLACK}\n" + LONG,
    "YAML of GitLab": f"variables:\n  DEPLOY_TOKEN: {GITLAB}\n",
    "settings in Python": LONG + f'STRIPE_SECRET_KEY = "{STRIPE}"\n',
    "webhook": f"SLACK_WEBHOOK_URL: {HOOK}\n",
    "key of Google": f"GOOGLE_MAPS_API_KEY={GOOGLE}\n",
    "secret of a client": f'{{"installed": {{"client_secret": "{CLIENT}"}}}}',
    "SendGrid": f"SENDGRID_API_KEY={SENDGRID}",
    "npmrc": f"//registry.npmjs.org/:_authToken={NPM}\n",
    "remote of git": f'[remote "origin"]\n\turl = https://{CLASSIC}@github.com/firm/site.git\n',
    "note": f"the token for the robot is {CLASSIC}, do not lose it\n",
}

COMPOSE = """services:
  db:
    image: postgres:16
    environment:
      POSTGRES_USER: app
      POSTGRES_PASSWORD: {}
      POSTGRES_DB: live
"""
DJANGO = """import os

DATABASES = {{
    'default': {{
        'ENGINE': 'django.db.backends.postgresql',
        'NAME': 'live',
        'USER': 'app',
        'PASSWORD': '{}',
        'HOST': 'db1.firm.org',
    }}
}}
"""
WORDPRESS = """<?php
define( 'DB_NAME', 'site' );
define( 'DB_USER', 'site' );
define( 'DB_PASSWORD', '{}' );
define( 'DB_HOST', 'localhost' );
"""
SPRING = (
    "spring.datasource.url=jdbc:mysql://db1:3306/live\nspring.datasource.username=app\nspring.datasource.password={}\n"
)
UNATTEND = """<unattend xmlns="urn:schemas-microsoft-com:unattend"><settings pass="oobeSystem"><component>
<AutoLogon><Password>
  <Value>{}</Value>
  <PlainText>true</PlainText>
</Password><Enabled>true</Enabled><Username>svc</Username></AutoLogon></component></settings></unattend>
"""
ENVIRONMENT = "APP_ENV=production\nDB_HOST=10.0.0.4\nDB_USERNAME=app\nDB_PASSWORD={}\nMAIL_HOST=smtp.firm.org\n"
RAILS = "production:\n  adapter: mysql2\n  host: db1\n  username: app\n  password: {}\n"
APPSETTINGS = '{{\n  "Smtp": {{\n    "Host": "smtp.firm.org",\n    "Username": "app",\n    "Password": "{}"\n  }}\n}}\n'
CLIENT_OF_MYSQL = "[client]\nuser=app\npassword={}\n"
POLICY = '<Groups><User name="local"><Properties cpassword="{}" userName="local"/></User></Groups>\n'
FORMS = [COMPOSE, DJANGO, WORDPRESS, SPRING, UNATTEND, ENVIRONMENT, RAILS, APPSETTINGS, CLIENT_OF_MYSQL]


def docker(login: str) -> str:
    return json.dumps({"auths": {"registry.firm.org": {"auth": base64.b64encode(login.encode()).decode()}}}, indent=1)


PASSWORDS = {
    **{f"form {number}": form.format(PASSWORD) for number, form in enumerate(FORMS)},
    "environment, the password last": ENVIRONMENT.format(PASSWORD).partition("\nMAIL")[0],
    "environment, long": LONG + ENVIRONMENT.format(PASSWORD) + LONG,
    "of root": f"MYSQL_DATABASE=live\nMYSQL_ROOT_PASSWORD={PASSWORD}\n",
    "exported": f"export PGHOST=db1\nexport DB_USER=app\nexport DB_PASS='{PASSWORD}'\n",
    "git-credentials": f"https://app:{PASSWORD}@git.firm.org\nhttps://x:y@github.com\n",
    "docker": docker(f"app:{PASSWORD}"),
    "policy": POLICY.format(base64.b64encode(drawn(SIGNS, 32).encode()).decode()),
}
"""Told as passwords."""

PLACEHOLDERS = (
    "password", "secret", "changeme", "your-password-here", "password123", "P@ssw0rd1", "my_secret_2024", "test1234", "example99!",
    "${DB_PASSWORD}", "{{ vault_password }}", "<put it here 1>", "xxxxxxxx9", "database_password_here", "homestead", "mysecretpassword",
    "********", "", "null", "os.environ['DB9']", "getenv('X1')", "ENC(9f8a7)", "admin123!", "rootroot1", "letters", "12345678",
)  # fmt: skip
NOTHING = {
    **{
        f"form {number} with {value!r}": form.format(value)
        for number, form in enumerate(FORMS)
        for value in PLACEHOLDERS
        if form is not UNATTEND
    },
    **{f"unattend with {value!r}": UNATTEND.format(value) for value in ("password", "*SENSITIVE*DATA*DELETED*", "")},
    "a password of nothing": f"PASSWORD={PASSWORD}\nTIMEOUT=30\n",
    "a form": f"<label>Password: {PASSWORD}</label>\n",
    "a manual": ENVIRONMENT.format(PASSWORD).replace("10.0.0.4", "db.example.com"),
    "a test": f"def test_login():\n    client.login(username='ann', password='{PASSWORD}')\n",
    "a test on lines": f"user = User(\n    username='ann',\n    password='{PASSWORD}',\n)\n",
    "arguments": "command += [\n    '--source', url,\n    '--username', 'aws',\n    '--password', self.auth_token_2\n]\n",
    "parameters of a form": "  'Database=C:\\\\live.gdb'\n  'Password=masterkey'\n  'User_Name=sysdba'\n",
    "a call": 'User = "app"\nServer = "db1"\nPassword = &quot;&quot;\nDatabase = ProtectList(0)\n',
    "output of a manual": f'  "UserName": "EXAMPLE",\n  "ServiceUserName": "a",\n  "ServicePassword": "{PASSWORD}",\n',
    "sentences": "Set DB_PASSWORD, DB_USER and DB_HOST as the manual says: PASSWORD: what you like.\n",
    "git of a manual": f"https://user:{PASSWORD}@example.com\n",
    "page": f"See https://app:{PASSWORD}@git.firm.org for more\n",
    "docker without logins": '{"auths": {"registry.firm.org": {}}, "credsStore": "desktop"}',
    "docker of a manual": docker("user:password"),
    "token of a manual": "GITHUB_TOKEN=ghp_1234567890abcdefghijklmnopqrstuvwxyz\nexport GH_TOKEN=ghp_"
    + "x" * 36
    + "\n",
    "tokens left out": "SLACK_BOT_TOKEN=xoxb-your-bot-token-goes-here-please\nGITLAB_TOKEN=glpat-XXXXXXXXXXXXXXXXXXXX\n",
    "tokens of tests": f"STRIPE_SECRET_KEY=sk_test_{drawn(ALNUM, 24)}\n",
    "tokens too long": f"API_KEY=x{CLASSIC}z9\nID_TOKEN={CLASSIC}{drawn(ALNUM, 9)}\n",
    "key of Google in a page": f'<script src="https://maps.googleapis.com/maps/api/js?key={GOOGLE}"></script>\n',
    "a long text that has one": LONG + f"see {CLASSIC} there\n" + LONG,
    "a policy without one": '<Properties cpassword="" userName="local"/>\n',
}
