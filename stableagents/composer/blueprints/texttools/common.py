"""Words that say nothing of what a text is about, by languages."""

from __future__ import annotations

COMMON = {
    "en": "a about after all also am an and any are as at be because been before but by can could did do does for"
    " from had has have he her here him his how i if in into is it its just me more most my no nor not now of"
    " off on once only or other our out over own s same she should so some such t than that the their them"
    " then there these they this those through to too under until up very was we were what when where which"
    " while who whom why will with would you your",
    "de": "aber alle als also am an auch auf aus bei bin bis bist da damit dann das dass dem den der des die dies"
    " diese dieser dir doch du durch ein eine einem einen einer eines er es euch für hat hatte ich ihm ihn ihr"
    " ihre im in ist ja jede kein keine mein meine mich mir mit nach nicht noch nun nur ob oder ohne sehr sein"
    " seine sich sie sind so über um und uns unter vom von vor war waren was wenn wer wie wir wird wo zu zum"
    " zur zwar",
    "es": "a al algo ante como con cuando de del desde donde e el ella ellos en entre era es esa ese eso esta este"
    " esto fue ha hay la las le les lo los más me mi mis muy ni no nos o para pero por porque que qué se ser"
    " si sí sin sobre son su sus también te tu tus un una unas unos y ya yo",
    "fr": "à au aux avec c ce ces cette comme d dans de des du elle elles en est et été être eu il ils j je l la le"
    " les leur leurs lui m ma mais me même mes moi mon n ne nos notre nous on ou où par pas plus pour qu que"
    " qui s sa sans se ses si son sont sur t ta te tes toi ton tu un une vos votre vous y",
}
