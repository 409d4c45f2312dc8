import webview

webview.create_window("Rain", "index.html", width=360, height=320)
webview.start()
