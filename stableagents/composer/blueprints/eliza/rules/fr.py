"""What is answered to what: # is a pattern, the lines below it its answers; = is what is turned into what."""

from __future__ import annotations

RULES = r"""
! Bonjour. À quoi penses-tu ?
! Content de te voir. Comment te sens-tu aujourd'hui ?
= je > tu
= me > te
= moi > toi
= mon > ton
= ma > ta
= mes > tes
= suis > es
= ai > as
= tu > je
= te > me
= ton > mon
= ta > ma
= tes > mes
# \b(?:au revoir|bonne nuit|à bientôt|salut à toi)\b
Au revoir. Merci pour la conversation.
À la prochaine.
# ^(?:bonjour|salut|bonsoir|coucou)\b
Bonjour. De quoi veux-tu parler ?
Salut. Comment vas-tu aujourd'hui ?
# \b(?:j['’]ai besoin|je veux|je voudrais) (.+)
Pourquoi veux-tu {1} ?
Qu'est-ce que cela signifierait pour toi ?
Suppose que tu l'aies bientôt : et alors ?
# \bje me sens (.+)
Te sens-tu souvent {1} ?
Quand te sens-tu {1} ?
# \bje suis (.+)
Depuis quand es-tu {1} ?
Qu'est-ce que cela te fait d'être {1} ?
# \bje ne peux pas (.+)
Qu'est-ce qui t'empêche de {1} ?
As-tu essayé ?
# \bje me souviens (?:de )?(.+)
Penses-tu souvent à {1} ?
De quoi d'autre te souviens-tu ?
# \bj['’]ai rêvé (?:de |d['’])?(.+)
Que te dit ce rêve ?
Avais-tu déjà rêvé de {1} ?
# \b(?:es-tu|tu es) (.+)
Qu'est-ce qui te fait penser que je suis {1} ?
Peut-être que je suis {1}. Qu'en penses-tu ?
# \bpourquoi\b
Quelle réponse te plairait le plus ?
Qu'est-ce qui te vient à l'esprit quand tu demandes cela ?
# \b(?:mère|père|maman|papa|sœur|soeur|frère|famille|parents|femme|mari|fils|fille)\b
Parle-moi encore de ta famille.
Qui d'autre dans ta famille te vient à l'esprit ?
Comment vous entendez-vous ?
# \b(?:ordinateur|machine|programme|robot)\b
Les ordinateurs t'inquiètent-ils ?
Qu'est-ce que les machines ont à voir là-dedans ?
# \b(?:triste|malheureux|malheureuse|seul|seule|peur|en colère)\b
J'en suis désolé. Quand cela a-t-il commencé ?
Qu'est-ce qui pourrait aider ?
Y a-t-il quelqu'un à qui tu pourrais en parler ?
# \b(?:heureux|heureuse|content|contente|super|merveilleux)\b
Cela fait plaisir. D'où cela vient-il ?
Comment cela pourrait-il durer ?
# \b(?:pardon|désolée?)\b
Tu n'as pas à t'excuser.
# \bparce qu
Est-ce la vraie raison ?
Quelles autres raisons vois-tu ?
# \b(?:oui|bien sûr|certainement)\b
Tu as l'air certain.
Je vois. Dis-m'en plus.
# \b(?:non|jamais)\b
Pourquoi pas ?
Le dis-tu par prudence ?
# \btoujours\b
Vois-tu un exemple ?
Vraiment toujours ?
# \?$
Pourquoi demandes-tu cela ?
Qu'en penses-tu toi-même ?
# .*
Continue, je t'en prie.
Dis-m'en plus.
Qu'est-ce que cela te fait ?
À quoi cela te fait-il penser ?
Je vois. Et que s'est-il passé ensuite ?
"""
