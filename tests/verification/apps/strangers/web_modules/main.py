import webview

if __name__ == "__main__":
    webview.create_window("Kanban", "index.html", width=640, height=420)
    webview.start()
