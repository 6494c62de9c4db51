"""The domains of the mail providers whose customers have nothing to do with each other."""

from __future__ import annotations

#: A limit per domain would hit the innocent here.
PUBLIC_DOMAINS = frozenset(
    (
        "126.com", "163.com", "1und1.de", "a1.net", "aol.com", "aol.de", "aon.at", "arcor.de", "att.net",
        "bigpond.com", "bluewin.ch", "btinternet.com", "chello.at", "comcast.net", "cox.net", "duck.com",
        "email.com", "fastmail.com", "free.fr", "freenet.de", "gmail.com", "gmx.at", "gmx.ch", "gmx.com",
        "gmx.de", "gmx.net", "googlemail.com", "hey.com", "hotmail.co.uk", "hotmail.com", "hotmail.de",
        "hotmail.es", "hotmail.fr", "hotmail.it", "icloud.com", "interia.pl", "kpnmail.nl", "laposte.net",
        "libero.it", "live.co.uk", "live.com", "live.de", "live.fr", "live.it", "live.nl", "mac.com",
        "magenta.de", "mail.com", "mail.ru", "mailbox.org", "me.com", "msn.com", "naver.com", "o2.pl",
        "onet.pl", "online.de", "orange.fr", "outlook.at", "outlook.com", "outlook.de", "outlook.es",
        "outlook.fr", "outlook.it", "pm.me", "posteo.de", "posteo.net", "proton.me", "protonmail.com",
        "qq.com", "rocketmail.com", "rogers.com", "sbcglobal.net", "seznam.cz", "sfr.fr", "shaw.ca",
        "sky.com", "skynet.be", "t-online.de", "talktalk.net", "telenet.be", "terra.com.br", "tiscali.it",
        "tuta.com", "tutanota.com", "tutanota.de", "ukr.net", "uol.com.br", "verizon.net", "virgilio.it",
        "virginmedia.com", "vodafone.de", "wanadoo.fr", "web.de", "wp.pl", "xs4all.nl", "yahoo.ca",
        "yahoo.co.in", "yahoo.co.jp", "yahoo.co.uk", "yahoo.com", "yahoo.com.au", "yahoo.com.br",
        "yahoo.com.mx", "yahoo.de", "yahoo.es", "yahoo.fr", "yahoo.in", "yahoo.it", "yandex.com",
        "yandex.ru", "ymail.com", "ziggo.nl", "zoho.com",
    )
)  # fmt: skip
