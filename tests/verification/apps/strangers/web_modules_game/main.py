import webview

webview.create_window("Dots", "index.html", width=500, height=420)
webview.start()
