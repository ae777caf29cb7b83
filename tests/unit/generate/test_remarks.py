import pytest

from coterie.generate.remarks import looks_english, remarks_on


@pytest.mark.parametrize(
    "prompt",
    [
        "Kunden, die in den letzten 30 Tagen nichts gekauft haben",
        "Alle Nutzer mit mindestens 3 Bestellungen",
        "Les clients qui n'ont pas acheté depuis 30 jours",
        "Utilisateurs qui ont ouvert un e-mail dans les derniers jours",
        "Clientes que no han comprado en los últimos 30 días",
        "Usuarios con más de 3 pedidos en el último mes",
        "Clienti che non hanno acquistato negli ultimi 30 giorni",
        "Clientes que não compraram nos últimos 30 dias",
        "Klanten die de afgelopen 30 dagen niets hebben gekocht",
        "Kunder som inte har köpt under de senaste 30 dagarna",
        "Klienci, którzy nie kupili nic przez ostatnich 30 dni",
        "過去30日間に購入していない顧客",
        "Клиенты, которые не покупали 30 дней",
        "العملاء الذين لم يشتروا شيئا",
        "30일 동안 구매하지 않은 고객",
    ],
)
def test_prompts_in_other_languages(prompt: str) -> None:
    assert not looks_english(prompt)
    assert "English" in remarks_on(prompt)[0]


@pytest.mark.parametrize(
    "prompt",
    [
        "Customers who haven't purchased in the last 30 days",
        "no phone number on file",
        "Bought El Camino de la Costa on vinyl at least twice",
        "Watched Das Boot or La La Land in March",
        "Users from São Paulo, Zürich or Kraków",
        "vps_evt2 > 3, sgmt_cd = 7",
        "Viewed Les Misérables but not Don Giovanni",
        "MAU: app_open >= 1, 30d",
        "12345 67890",
        "👍👍👍 reactions over 10",
        "",
    ],
)
def test_english_prompts_with_foreign_names_in_them(prompt: str) -> None:
    assert looks_english(prompt)


def test_each_thing_is_remarked_on_once() -> None:
    notes = remarks_on("Kunden mit der Adresse ada@example.com, die nichts gekauft haben")
    assert len(notes) == 2
    assert not any("ada" in note for note in notes)
