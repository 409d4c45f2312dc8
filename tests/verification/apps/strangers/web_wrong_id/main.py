import webview


class Api:
    def __init__(self):
        self.items = ["Tea"]

    def get_items(self):
        return self.items

    def add_item(self, name):
        self.items.append(name)
        return self.items


if __name__ == "__main__":
    webview.create_window("List", "index.html", js_api=Api())
    webview.start()
