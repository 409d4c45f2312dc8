"""How far two cities are from each other, along the shortest way over the globe."""

from __future__ import annotations

import unicodedata
from difflib import get_close_matches

from globe import KM_A_MILE, kilometres_between
from logic import Made, ToolError, Typed, plain

KM_IN = {"Kilometres": 1.0, "Miles": KM_A_MILE, "Nautical miles": 1.852}
AIRLINER_KM_AN_HOUR = 850
# Latitude and longitude in degrees, north and east; with what a city is called elsewhere.
LISTED = """
Abu Dhabi 24.45 54.38; Accra 5.6 -0.19; Addis Ababa 9.03 38.74; Adelaide -34.93 138.6; Algiers, Algier, Argel, Alger
36.75 3.06; Amsterdam 52.37 4.9; Ankara 39.93 32.86; Antwerp, Antwerpen, Amberes, Anvers 51.22 4.4; Athens, Athen,
Atenas, Athènes 37.98 23.73; Atlanta 33.75 -84.39; Auckland -36.85 174.76; Baghdad, Bagdad 33.31 44.37; Baku 40.41
49.87; Bangkok 13.76 100.5; Barcelona, Barcelone 41.39 2.17; Basel, Bâle, Basilea 47.56 7.59; Beijing, Peking,
Pekín, Pékin 39.9 116.41; Beirut, Beyrouth 33.89 35.5; Belfast 54.6 -5.93; Belgrade, Belgrad, Belgrado 44.79 20.45;
Berlin, Berlín 52.52 13.41; Bern, Berne, Berna 46.95 7.45; Bilbao 43.26 -2.93; Birmingham 52.49 -1.89; Bogotá,
Bogota 4.71 -74.07; Bologna, Bolonia, Bologne 44.49 11.34; Bordeaux, Burdeos 44.84 -0.58; Boston 42.36 -71.06;
Bratislava 48.15 17.11; Bremen 53.08 8.8; Brisbane -27.47 153.03; Bristol 51.45 -2.59; Brussels, Brüssel, Bruselas,
Bruxelles 50.85 4.35; Bucharest, Bukarest, Bucarest 44.43 26.1; Budapest 47.5 19.04; Buenos Aires -34.6 -58.38;
Cairo, Kairo, El Cairo, Le Caire 30.04 31.24; Calgary 51.05 -114.07; Cape Town, Kapstadt, Ciudad del Cabo, Le Cap
-33.92 18.42; Caracas 10.48 -66.9; Cardiff 51.48 -3.18; Casablanca 33.57 -7.59; Chennai 13.08 80.27; Chicago 41.88
-87.63; Cologne, Köln, Colonia 50.94 6.96; Copenhagen, Kopenhagen, Copenhague 55.68 12.57; Cork 51.9 -8.47; Dakar
14.72 -17.47; Dallas 32.78 -96.8; Damascus, Damaskus, Damasco, Damas 33.51 36.28; Delhi 28.61 77.21; Denver 39.74
-104.99; Detroit 42.33 -83.05; Dhaka 23.81 90.41; Doha 25.29 51.53; Dortmund 51.51 7.47; Dresden, Dresde 51.05
13.74; Dubai 25.2 55.27; Dublin, Dublín 53.35 -6.26; Düsseldorf 51.23 6.77; Edinburgh, Edimburgo, Édimbourg 55.95
-3.19; Essen 51.46 7.01; Florence, Florenz, Florencia 43.77 11.26; Frankfurt, Fráncfort, Francfort 50.11 8.68;
Geneva, Genf, Ginebra, Genève 46.2 6.14; Genoa, Genua, Génova, Gênes 44.41 8.93; Gibraltar 36.14 -5.35; Glasgow
55.86 -4.25; Graz 47.07 15.44; Guadalajara 20.66 -103.35; Hamburg, Hamburgo, Hambourg 53.55 9.99; Hanoi 21.03
105.85; Hanover, Hannover 52.37 9.74; Havana, Havanna, La Habana, La Havane 23.11 -82.37; Helsinki 60.17 24.94; Hong
Kong 22.32 114.17; Honolulu 21.31 -157.86; Houston 29.76 -95.37; Innsbruck 47.27 11.39; Istanbul, Estambul 41.01
28.98; Jakarta, Yakarta -6.21 106.85; Jerusalem, Jerusalén, Jérusalem 31.77 35.21; Johannesburg -26.2 28.05; Kabul
34.56 69.21; Karachi 24.86 67; Kathmandu, Katmandú 27.72 85.32; Kyiv, Kiev, Kiew 50.45 30.52; Kyoto 35.01 135.77;
Krakow, Krakau, Cracovia, Cracovie 50.06 19.94; Kuala Lumpur 3.14 101.69; Lagos 6.52 3.38; La Paz -16.49 -68.12; Las
Vegas 36.17 -115.14; Lausanne, Lausana 46.52 6.63; Leeds 53.8 -1.55; Leipzig 51.34 12.37; Lille 50.63 3.06; Lima
-12.05 -77.04; Lisbon, Lissabon, Lisboa, Lisbonne 38.72 -9.14; Liverpool 53.41 -2.98; Ljubljana, Liubliana 46.06
14.51; London, Londres 51.51 -0.13; Los Angeles 34.05 -118.24; Luxembourg, Luxemburg, Luxemburgo 49.61 6.13; Lyon
45.76 4.84; Madrid 40.42 -3.7; Málaga, Malaga 36.72 -4.42; Manchester 53.48 -2.24; Manila 14.6 120.98; Marrakesh,
Marrakesch, Marrakech 31.63 -7.99; Marseille, Marsella 43.3 5.37; Mecca, Mekka, La Meca, La Mecque 21.39 39.86;
Melbourne -37.81 144.96; Mexico City, Mexiko-Stadt, Ciudad de México, Mexico 19.43 -99.13; Miami 25.76 -80.19;
Milan, Mailand, Milán 45.46 9.19; Minneapolis 44.98 -93.27; Minsk 53.9 27.56; Monaco, Mónaco 43.74 7.42; Montevideo
-34.9 -56.16; Montreal, Montréal 45.5 -73.57; Moscow, Moskau, Moscú, Moscou 55.76 37.62; Mumbai, Bombay 19.08 72.88;
Munich, München, Múnich 48.14 11.58; Nairobi -1.29 36.82; Nantes 47.22 -1.55; Naples, Neapel, Nápoles 40.85 14.27;
New York, Nueva York 40.71 -74.01; Newcastle 54.98 -1.62; Nice, Nizza, Niza 43.7 7.27; Nuremberg, Nürnberg,
Núremberg 49.45 11.08; Osaka 34.69 135.5; Oslo 59.91 10.75; Ottawa 45.42 -75.7; Oxford 51.75 -1.26; Palermo 38.12
13.36; Palma 39.57 2.65; Panama City, Panamá 8.98 -79.52; Paris, París 48.86 2.35; Perth -31.95 115.86; Philadelphia
39.95 -75.17; Porto, Oporto 41.16 -8.63; Prague, Prag, Praga 50.08 14.44; Quebec, Québec 46.81 -71.21; Quito -0.18
-78.47; Reykjavik, Reykjavík 64.15 -21.94; Riga 56.95 24.11; Rio de Janeiro -22.91 -43.17; Riyadh, Riad 24.71 46.68;
Rome, Rom, Roma 41.9 12.5; Rotterdam 51.92 4.48; Saint Petersburg, Sankt Petersburg, San Petersburgo 59.93 30.34;
Salzburg, Salzburgo, Salzbourg 47.81 13.06; San Diego 32.72 -117.16; San Francisco 37.77 -122.42; San José, San Jose
9.93 -84.08; Santiago -33.45 -70.67; São Paulo, Sao Paulo -23.55 -46.63; Sarajevo 43.86 18.41; Seattle 47.61
-122.33; Seoul, Seúl, Séoul 37.57 126.98; Seville, Sevilla, Séville 37.39 -5.99; Shanghai 31.23 121.47; Singapore,
Singapur, Singapour 1.35 103.82; Sofia, Sofía 42.7 23.32; Stockholm, Estocolmo 59.33 18.07; Strasbourg, Straßburg,
Estrasburgo 48.57 7.75; Stuttgart 48.78 9.18; Sydney, Sídney -33.87 151.21; Taipei 25.03 121.57; Tallinn 59.44
24.75; Tehran, Teheran, Teherán 35.69 51.39; Tel Aviv 32.09 34.78; The Hague, Den Haag, La Haya, La Haye 52.08 4.3;
Thessaloniki 40.64 22.94; Tokyo, Tokio 35.68 139.69; Toronto 43.65 -79.38; Toulouse 43.6 1.44; Tripoli 32.89 13.19;
Tunis, Túnez 36.81 10.18; Turin, Torino 45.07 7.69; Valencia, Valence 39.47 -0.38; Vancouver 49.28 -123.12; Venice,
Venedig, Venecia, Venise 45.44 12.32; Vienna, Wien, Viena, Vienne 48.21 16.37; Vilnius 54.69 25.28; Warsaw,
Warschau, Varsovia, Varsovie 52.23 21.01; Washington 38.91 -77.04; Wellington -41.29 174.78; Zagreb 45.81 15.98;
Zaragoza, Saragossa 41.65 -0.89; Zurich, Zürich, Zúrich 47.38 8.54
"""
Place = tuple[str, float, float]


def folded(name: str) -> str:
    """A name without accents, capitals and needless spaces."""
    plain_name = unicodedata.normalize("NFKD", name.strip().casefold())
    return " ".join("".join(one for one in plain_name if not unicodedata.combining(one)).split())


def _listed() -> dict[str, Place]:
    places: dict[str, Place] = {}
    for row in LISTED.split(";"):
        names, latitude, longitude = " ".join(row.split()).rsplit(" ", 2)
        for name in names.split(", "):
            places[folded(name)] = (name, float(latitude), float(longitude))
    return places


PLACES = _listed()


def place_in(typed: Typed, name: str) -> Place:
    """The city of a field, by its name in one of four languages, or two figures. Raises ``ToolError``."""
    wanted = folded(typed[name])[:60]
    if not wanted:
        raise ToolError("Write the name of a city.", name)
    if wanted in PLACES:
        return PLACES[wanted]
    figures = wanted.replace(",", " ").split()
    try:
        latitude, longitude = (float(figure) for figure in figures)
    except ValueError:
        near = get_close_matches(wanted, PLACES, 1, 0.85)
        if near:
            return PLACES[near[0]]
        raise ToolError(
            "That city isn't known here: write its latitude and longitude, such as 52.5 13.4.", name
        ) from None
    if not (abs(latitude) <= 90 and abs(longitude) <= 180):
        raise ToolError("A latitude is from -90 to 90, a longitude from -180 to 180.", name)
    return (f"{plain(latitude)}, {plain(longitude)}", latitude, longitude)


def work_out(typed: Typed, changed: str) -> Made:
    first, second = place_in(typed, "first"), place_in(typed, "second")
    km = kilometres_between(*first[1:], *second[1:])
    rows = [("Distance", f"{plain(km / KM_IN[typed['unit']], 0)} {typed['unit']}")]
    rows += [(unit, plain(km / size, 0)) for unit, size in KM_IN.items() if unit != typed["unit"]]
    minutes = round(km / AIRLINER_KM_AN_HOUR * 60)
    rows += [("By plane, without start and landing", f"{minutes // 60}:{minutes % 60:02d}")]
    return Made([*rows, ("Between", f"{first[0]} – {second[0]}")])
