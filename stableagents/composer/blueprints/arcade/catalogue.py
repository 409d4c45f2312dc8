"""The games of skill that there are: what each is called by, and how it is steered."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Game:
    """``words`` is a pattern in descriptions."""

    title: str
    words: str
    hint: str
    has_opponent: bool = False
    goal: int = 7  # points that win where it has an opponent


GAMES: dict[str, Game] = {
    "pong": Game(
        title="Pong",
        words=r"\bpong\b|table tennis game|paddle game|tischtennis(?:spiel)?\b",
        hint="Right side: Up and Down, or the mouse. Left side, for two: W and S.",
        has_opponent=True,
    ),
    "breakout": Game(
        title="Breakout",
        words=r"breakout|arkanoid|brick breaker|break(?:ing)? (?:the )?bricks|cass\w+[- ](?:des |les )?briques?"
        r"|(?:steine|ziegel|mauer) (?:\w+ ){0,3}(?:zerschlag|zerstör|abschie|wegschie)\w*"
        r"|romp\w+ (?:los )?(?:ladrillos|bloques)|rompe ?ladrillos",
        hint="Left and Right, or the mouse, move the paddle.",
    ),
    "shooter": Game(
        title="Space shooter",
        words=r"space ?(?:invaders?|shooter|ship game)|shoot(?:ing)? (?:aliens|asteroids|enemies)|alien shooter"
        r"|shoot ?'?em ?up|asteroids|weltraum\w*|marcianos|invasores|envahisseurs",
        hint="Left and Right, or the mouse, move the ship; Space or a press shoots.",
    ),
    "flappy": Game(
        title="Flapping bird",
        words=r"flappy|flapping bird|bird (?:that flies|flies) through",
        hint="Space, Up or a press flaps; fly through the gaps.",
    ),
    "catcher": Game(
        title="Catch the fruit",
        words=r"catch(?:es|ing)? (?:the |a )?(?:falling|fruits?|apples?|eggs?|stars?|coins?|objects?)"
        r"|falling (?:objects|fruits?|apples)"
        r"|f[aä]ng\w* .*(?:äpfel|früchte|obst|sterne)|(?:äpfel|früchte|obst|sterne|eier)\b[^.]{0,30}\bf[aä]ng\w*"
        r"|atrapa\w* .*(?:frutas?|manzanas?)|attrape\w* .*(?:fruits?|pommes?)",
        hint="Left and Right, or the mouse, move the basket.",
    ),
    "dodge": Game(
        title="Dodge the cars",
        words=r"(?:car|road|traffic) (?:\w+ )?(?:dodg\w*|avoid\w*|racing game|race game)|dodg(?:e|ing) (?:the "
        r"|other )?(?:cars|traffic"
        r"|obstacles)|avoid(?:ing)? (?:the |other )?(?:cars|traffic|falling)|racing game|autorennspiel|autos ausweichen"
        r"|hindernissen ausweichen|juego de (?:carreras|coches)|esquiva\w* (?:los )?(?:coches|obst[áa]culos)"
        r"|jeu de (?:course|voitures?)"
        r"|[ée]vite\w* (?:les )?(?:voitures|obstacles)",
        hint="Left and Right, or the mouse, move the car.",
    ),
    "balloons": Game(
        title="Balloons",
        words=r"(?:pop(?:ping)?|burst(?:ing)?|shoot(?:ing)?) (?:the )?(?:rising )?balloons?|balloon (?:pop\w*"
        r"|game|burst\w*)|aim trainer"
        r"|bubble pop|(?:luft)?ballons? (?:platzen|abschie[sß]\w*|zerplatzen)|explota\w* (?:los )?globos"
        r"|[ée]clate\w* (?:les |des )?ballons",
        hint="Press the balloons with the mouse before they are gone.",
    ),
    "ghosts": Game(
        title="Dots and ghosts",
        words=r"\bpac-? ?man\b|\bmaze (?:eater|chase|muncher)|\bcomecocos\b"
        r"|\beat(?:s|ing|er)? (?:all |up )?(?:the )?(?:dots|pellets)\b"
        r"|\b(?:dots|pellets)\b[^.]{0,40}\bghosts?\b|\bghosts?\b[^.]{0,40}\b(?:dots|pellets|maze)\b"
        r"|\b(?:maze|labyrinth\w*)\b[^.]{0,40}\b(?:ghosts?|geister\w*|gespenster\w*|fantasmas?|fantômes?)\b"
        r"|\bgespenster\w*\b[^.]{0,40}\b(?:punkte|labyrinth\w*)|\bpunkte (?:fressen|fress\w*|aufessen)"
        r"|\bfantasmas?\b[^.]{0,40}\b(?:puntos|laberinto)|\bfantômes?\b[^.]{0,40}\b(?:points|labyrinthe)",
        hint="The arrow keys or a press steer. After a large dot the ghosts are weak.",
    ),
    "frog": Game(
        title="Frog across the road",
        words=r"\bfrogger\b|\bcrossy road\b|\b(?:turtle|chicken|hen|duck|hedgehog) cross(?:es|ing)?\b"
        r"|\bfrog (?:game|that|who|cross\w*|hop\w*|jump\w*|across|over)\b"
        r"|\bcross(?:es|ing)? (?:the |a )?(?:busy )?(?:road|street|highway|river)s? game\b"
        r"|\bfrosch\w*\b[^.]{0,40}\b(?:straße|fluss|hüpf\w*|spiel)|\brana\b[^.]{0,40}\b(?:carretera|calle|río"
        r"|salta\w*|cruz\w*)"
        r"|\bgrenouille\b[^.]{0,40}\b(?:route|rue|rivière|saute\w*|travers\w*)",
        hint="Each arrow key is a hop, or a press. Cross the road, then the logs.",
    ),
    "runner": Game(
        title="Running dinosaur",
        words=r"\bendless runner|\b(?:chrome )?dino (?:game|run)|\bdino-?spiel|\bjuego del dinosaurio"
        r"|\bjeu du dinosaure"
        r"|\b(?:dinosaur\w*|dino|dinosaurio|dinosaure)\b[^.]{0,40}\b(?:jump\w*|spring\w*|hüpf\w*|salt[ae]\w*|saut\w*)"
        r"|\bjump\w* over (?:the |every |each )?(?:cactus\w*|cacti|obstacles)|\bkakte\w*\b[^.]{0,20}\bspring\w*",
        hint="Space, Up or a press jumps; Down ducks below what flies.",
    ),
    "tanks": Game(
        title="Tanks on the hills",
        words=r"(?<!fish )(?<!water )(?<!oil )\btanks?\b[^.]{0,60}\b(?:shoot\w*|fir(?:e|es|ing) at|hills?|duels?"
        r"|battles?)\b|\b(?:game|duel|battle) (?:\w+ ){0,3}(?<!fish )tanks?\b|\btank (?:games?|battles?|duels?|wars?)\b"
        r"|\bartillery (?:games?|duels?)|\bscorched earth"
        r"|\bcannons?\b[^.]{0,60}\b(?:hills?|castles?|each other)\b|\bpanzer(?:spiel|duell|schlacht)\w*"
        r"|\b(?:panzer|kanone)n?\b[^.]{0,60}\b(?:schie(?:ß|ss)\w*|beschie\w*|hügel\w*)"
        r"|\b(?:juego|duelo|batalla) de (?:tanques|cañones)"
        r"|\b(?:tanques?|cañon(?:es)?)\b[^.]{0,60}\b(?:dispar\w*|colinas?)"
        r"|\b(?:jeu|duel|bataille) de (?:tanks?|chars?|canons?)\b"
        r"|\b(?:tanks?|chars?|canons?)\b[^.]{0,60}\b(?:tire(?:nt|r)?|collines?)\b",
        hint="Up and Down: angle. Left and Right: power. Space shoots. Or aim with the mouse.",
        has_opponent=True,
        goal=3,
    ),
}
