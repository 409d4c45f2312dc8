# -*- coding: utf-8 -*-
import csv
import tkinter as tk
from pathlib import Path
from tkinter import messagebox, ttk

DATEI = Path.home() / "Ausgaben.csv"


def lade():
    if not DATEI.exists():
        return []
    with DATEI.open(newline="", encoding="utf-8") as f:
        return [(zeile["was"], float(zeile["betrag"])) for zeile in csv.DictReader(f)]


def speichere(ausgaben):
    with DATEI.open("w", newline="", encoding="utf-8") as f:
        schreiber = csv.DictWriter(f, ["was", "betrag"])
        schreiber.writeheader()
        for was, betrag in ausgaben:
            schreiber.writerow({"was": was, "betrag": betrag})


class Fenster(tk.Tk):
    def __init__(self):
        super().__init__()
        self.title("Ausgaben für März")
        self.ausgaben = lade()
        rahmen = ttk.Frame(self, padding=12)
        rahmen.grid()
        ttk.Label(rahmen, text="Bezeichnung").grid(row=0, column=0, sticky="w")
        self.bezeichnung = ttk.Entry(rahmen)
        self.bezeichnung.grid(row=0, column=1)
        ttk.Label(rahmen, text="Betrag in €").grid(row=1, column=0, sticky="w")
        self.betrag = ttk.Entry(rahmen)
        self.betrag.grid(row=1, column=1)
        ttk.Button(rahmen, text="Hinzufügen", command=self.hinzufuegen).grid(row=2, column=0)
        ttk.Button(rahmen, text="Löschen", command=self.loeschen).grid(row=2, column=1)
        self.tabelle = ttk.Treeview(rahmen, columns=("was", "betrag"), show="headings", height=7)
        self.tabelle.heading("was", text="Wofür", command=lambda: self.sortiere(0))
        self.tabelle.heading("betrag", text="Betrag", command=lambda: self.sortiere(1))
        self.tabelle.grid(row=3, column=0, columnspan=2)
        self.summe = ttk.Label(rahmen, text="")
        self.summe.grid(row=4, column=0, columnspan=2, sticky="e")
        self.zeige()

    def zeige(self):
        for zeile in self.tabelle.get_children():
            self.tabelle.delete(zeile)
        for nummer, (was, betrag) in enumerate(self.ausgaben):
            self.tabelle.insert("", "end", str(nummer), values=(was, f"{betrag:.2f} €"))
        gesamt = sum(b for _, b in self.ausgaben)
        schnitt = gesamt / len(self.ausgaben) if self.ausgaben else 0
        self.summe.configure(text=f"Summe {gesamt:.2f} €, im Schnitt {schnitt:.2f} €")

    def hinzufuegen(self):
        try:
            betrag = float(self.betrag.get().replace(",", "."))
        except ValueError:
            messagebox.showerror("Fehler", "Bitte eine Zahl eingeben")
            return
        self.ausgaben.append((self.bezeichnung.get(), betrag))
        speichere(self.ausgaben)
        self.bezeichnung.delete(0, "end")
        self.betrag.delete(0, "end")
        self.zeige()

    def loeschen(self):
        for nummer in sorted(map(int, self.tabelle.selection()), reverse=True):
            del self.ausgaben[nummer]
        speichere(self.ausgaben)
        self.zeige()

    def sortiere(self, spalte):
        self.ausgaben.sort(key=lambda zeile: zeile[spalte])
        self.zeige()


Fenster().mainloop()
