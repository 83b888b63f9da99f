# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .facebook_author import FacebookAuthor
    from .facebook_image import FacebookImage
    from .facebook_reaction import FacebookReaction
    from .facebook_video_file import FacebookVideoFile


class FacebookPost(Model):
    """A post.

    Attributes:
        author: What is in `author` of FacebookPost.
        author_title: Title of the author.
        comments_count: Number of comments.
        comments_id: Id of the comment.
        image: The picture, or its address.
        message: Message of the source.
        post_id: Id of the post.
        reactions: What is in `reactions` of FacebookPost.
        shares_id: Id of the share.
        timestamp: Time, as the source writes it.
        type_: What sort of thing it is, as the source writes it.
        url: Address.
    """

    album_preview: Any = field("album_preview", required=True)
    attached_event: Any = field("attached_event", required=True)
    attached_post: Any = field("attached_post", required=True)
    attached_post_url: Any = field("attached_post_url", required=True)
    author: FacebookAuthor = field("author", "FacebookAuthor", required=True)
    author_title: Any = field("author_title", required=True)
    comments_count: int = field("comments_count", "int", required=True)
    comments_id: str = field("comments_id", "str", required=True)
    external_url: Any = field("external_url", required=True)
    image: FacebookImage | None = field("image", "FacebookImage", null=True, required=True)
    message: str = field("message", "str", required=True)
    message_rich: str = field("message_rich", "str", required=True)
    post_id: str = field("post_id", "str", required=True)
    reactions: FacebookReaction = field("reactions", "FacebookReaction", required=True)
    reactions_count: int = field("reactions_count", "int", required=True)
    reshare_count: int = field("reshare_count", "int", required=True)
    shares_id: str = field("shares_id", "str", required=True)
    text_format_metadata: Any = field("text_format_metadata", required=True)
    timestamp: int = field("timestamp", "int", required=True)
    type_: str = field("type", "str", required=True)
    url: str = field("url", "str", required=True)
    video: str | None = field("video", "str", null=True, required=True)
    video_files: FacebookVideoFile | None = field("video_files", "FacebookVideoFile", null=True, required=True)
    video_thumbnail: str | None = field("video_thumbnail", "str", null=True, required=True)
