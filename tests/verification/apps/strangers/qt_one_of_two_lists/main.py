import sqlite3
import sys
from pathlib import Path

from PySide6.QtCore import QDate
from PySide6.QtWidgets import (
    QApplication, QComboBox, QDateEdit, QFormLayout, QLineEdit, QListWidget, QMainWindow, QMessageBox, QPushButton,
    QTabWidget, QVBoxLayout, QWidget,
)


class Database:
    def __init__(self):
        self.connection = sqlite3.connect(Path.home() / ".booking.db")
        self.connection.execute("CREATE TABLE IF NOT EXISTS customers (name TEXT UNIQUE)")
        self.connection.execute("CREATE TABLE IF NOT EXISTS bookings (customer TEXT, day TEXT, service TEXT)")
        self.connection.commit()

    def run(self, sql, *values):
        with self.connection:
            return self.connection.execute(sql, values).fetchall()


class BookingWindow(QMainWindow):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Bookings")
        self.resize(460, 420)
        self.db = Database()
        tabs = QTabWidget()
        tabs.addTab(self.booking_page(), "Bookings")
        tabs.addTab(self.customer_page(), "Customers")
        self.setCentralWidget(tabs)
        self.load_customers()
        self.load_bookings()

    def booking_page(self):
        page = QWidget()
        layout = QFormLayout(page)
        self.customer = QComboBox()
        self.day = QDateEdit(QDate.currentDate())
        self.day.setCalendarPopup(True)
        self.service = QComboBox()
        self.service.addItems(["Haircut", "Colour", "Beard"])
        book = QPushButton("Book")
        book.clicked.connect(self.book)
        self.bookings = QListWidget()
        layout.addRow("Customer", self.customer)
        layout.addRow("Day", self.day)
        layout.addRow("Service", self.service)
        layout.addRow(book)
        layout.addRow(self.bookings)
        return page

    def customer_page(self):
        page = QWidget()
        layout = QVBoxLayout(page)
        self.name = QLineEdit()
        add = QPushButton("Add customer")
        add.clicked.connect(self.add_customer)
        self.customers = QListWidget()
        for widget in (self.name, add, self.customers):
            layout.addWidget(widget)
        return page

    def load_customers(self):
        names = [row[0] for row in self.db.run("SELECT name FROM customers ORDER BY name")]
        self.customer.clear()
        self.customer.addItems(names)
        self.customers.clear()
        self.customers.addItems(names)

    def load_bookings(self):
        self.bookings.clear()
        for customer, day, service in self.db.run("SELECT customer, day, service FROM bookings ORDER BY day"):
            self.bookings.addItem(f"{day}  {customer}  {service}")

    def add_customer(self):
        name = self.name.text().strip()
        if not name:
            return
        try:
            self.db.run("INSERT INTO customers (name) VALUES (?)", name)
        except sqlite3.IntegrityError:
            QMessageBox.warning(self, "Customers", "This customer exists already.")
            return
        self.name.clear()
        self.customers.addItem(name)  # FAULT lost_data

    def book(self):
        if not self.customer.currentText():
            QMessageBox.information(self, "Bookings", "Add a customer first.")
            return
        day = self.day.date().toString("yyyy-MM-dd")
        self.db.run(
            "INSERT INTO bookings VALUES (?, ?, ?)", self.customer.currentText(), day, self.service.currentText()
        )
        self.load_bookings()


if __name__ == "__main__":
    app = QApplication(sys.argv)
    window = BookingWindow()
    window.show()
    sys.exit(app.exec())
