from typing import Iterable, Iterator, List, NamedTuple, Optional


class Track(NamedTuple):
    title: str
    artist: str
    seconds: int

    @property
    def length(self) -> str:
        return "%d:%02d" % divmod(self.seconds, 60)


class Library:
    def __init__(self, tracks: Iterable[Track] = ()):
        self._tracks: List[Track] = list(tracks)

    @classmethod
    def from_dicts(cls, rows):
        return cls(Track(row["title"], row["artist"], int(row["seconds"])) for row in rows)

    def to_dicts(self):
        return [track._asdict() for track in self._tracks]

    def __len__(self) -> int:
        return len(self._tracks)

    def __iter__(self) -> Iterator[Track]:
        return iter(self._tracks)

    def add(self, title: str, artist: str, seconds: int) -> Track:
        track = Track(title, artist, seconds)
        self._tracks.append(track)
        return track

    def remove(self, index: int) -> None:
        del self._tracks[index]

    def move(self, index: int, step: int) -> Optional[int]:
        target = index + step
        if not 0 <= target < len(self._tracks):
            return None
        self._tracks[index], self._tracks[target] = self._tracks[target], self._tracks[index]
        return target

    def average(self) -> float:
        if not self._tracks:
            return 0.0
        return sum(t.seconds for t in self._tracks) / len(self._tracks)
