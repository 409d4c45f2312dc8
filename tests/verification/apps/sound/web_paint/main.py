"""A small paint program; pictures are written where the person says."""

import base64

import webview


class Paint:
    def __init__(self):
        self.window = None

    def save(self, picture):
        chosen = self.window.create_file_dialog(webview.FileDialog.SAVE, save_filename="picture.png")
        if not chosen:
            return ""
        path = chosen if isinstance(chosen, str) else chosen[0]
        with open(path, "wb") as file:
            file.write(base64.b64decode(picture.split(",")[1]))
        return path


def start():
    paint = Paint()
    paint.window = webview.create_window("Paint", "index.html", js_api=Bridge(paint))
    webview.start()


class Bridge:
    def __init__(self, paint):
        self._paint = paint

    def save(self, picture):
        return self._paint.save(picture)


if __name__ == "__main__":
    start()
