"""What is answered to what: # is a pattern, the lines below it its answers; = is what is turned into what."""

from __future__ import annotations

RULES = r"""
! Hello. What is on your mind?
! Good to see you. How do you feel today?
= i > you
= me > you
= my > your
= mine > yours
= am > are
= i'm > you are
= you > I
= your > my
= myself > yourself
= was > were
# \b(?:bye|goodbye|good night|see you)\b
Goodbye. Thank you for the talk.
Until next time.
# ^(?:hello|hi|hey|good morning)\b
Hello. What would you like to talk about?
Hi. How are you today?
# \bi (?:need|want) (.+)
Why do you want {1}?
What would it mean to you to have {1}?
Suppose you got {1} soon: what then?
# \bi(?:'m| am) (.+)
How long have you been {1}?
Do you believe it is normal to be {1}?
How do you feel about being {1}?
# \bi feel (.+)
Do you often feel {1}?
When do you feel {1}?
What else do you feel?
# \bi (?:can't|cannot) (.+)
What keeps you from being able to {1}?
Have you tried?
# \bi don't (.+)
Why don't you {1}?
Do you wish to {1}?
# \bi remember (.+)
Do you often think of {1}?
What else do you remember?
# \bi dream(?:ed|t)? (?:of |about )?(.+)
What does that dream tell you?
Have you dreamed of {1} before?
# \bare you (.+)
Why does it matter to you whether I am {1}?
Perhaps I am {1}. What do you think?
# \byou are (.+)
What makes you think that I am {1}?
Does it please you to believe that I am {1}?
# \bwhy (.+)
What answer would please you most?
What comes to your mind when you ask that?
# \b(?:mother|father|mum|mom|dad|sister|brother|family|parents|wife|husband|son|daughter)\b
Tell me more about your family.
Who else in your family comes to your mind?
How do you get on with them?
# \b(?:computer|machine|program|robot)\b
Do computers worry you?
What do you think machines have to do with it?
# \b(?:sad|unhappy|lonely|depressed|afraid|angry)\b
I am sorry to hear that. When did it begin?
What do you think could help?
Is there somebody whom you could talk to about it?
# \b(?:happy|glad|great|wonderful)\b
That is good to hear. What made it so?
How could it stay like that?
# \b(?:sorry|excuse me)\b
There is no need to apologize.
What do you feel when you apologize?
# \bbecause\b(.*)
Is that the real reason?
What other reasons come to your mind?
# \b(?:yes|sure|of course)\b
You seem quite certain.
I see. Tell me more.
# \b(?:no|never|not at all)\b
Why not?
Are you saying no just to be careful?
# \balways\b
Can you think of an example?
Really always?
# \?$
Why do you ask?
What do you think yourself?
# .*
Please go on.
Tell me more about that.
How does that make you feel?
What does that suggest to you?
I see. And what happened then?
"""
