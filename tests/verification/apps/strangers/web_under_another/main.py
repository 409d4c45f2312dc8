import webview

webview.create_window("Clock", "index.html")
webview.start()
