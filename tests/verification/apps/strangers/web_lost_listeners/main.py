import webview

if __name__ == "__main__":
    webview.create_window("Shopping", "index.html", width=420, height=420)
    webview.start()
