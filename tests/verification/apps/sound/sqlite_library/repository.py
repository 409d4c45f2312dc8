import sqlite3

SCHEMA = """
CREATE TABLE IF NOT EXISTS book (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    author TEXT,
    year INTEGER,
    lent_to TEXT
)
"""


class BookRepository:
    def __init__(self, connection):
        self.db = connection
        self.db.row_factory = sqlite3.Row
        with self.db:
            self.db.execute(SCHEMA)

    def find(self, text=""):
        pattern = f"%{text}%"
        query = "SELECT * FROM book WHERE title LIKE ? OR author LIKE ? ORDER BY title"
        return self.db.execute(query, (pattern, pattern)).fetchall()

    def get(self, book_id):
        return self.db.execute("SELECT * FROM book WHERE id = ?", (book_id,)).fetchone()

    def newest_year(self):
        return self.db.execute("SELECT max(year) FROM book").fetchone()[0]

    def add(self, title, author, year):
        with self.db:
            self.db.execute("INSERT INTO book (title, author, year) VALUES (?, ?, ?)", (title, author, year))

    def update(self, book_id, title, author, year):
        with self.db:
            self.db.execute(
                "UPDATE book SET title = ?, author = ?, year = ? WHERE id = ?", (title, author, year, book_id))

    def lend(self, book_id, person):
        with self.db:
            self.db.execute("UPDATE book SET lent_to = ? WHERE id = ?", (person, book_id))

    def remove(self, book_id):
        with self.db:
            self.db.execute("DELETE FROM book WHERE id = ?", (book_id,))
