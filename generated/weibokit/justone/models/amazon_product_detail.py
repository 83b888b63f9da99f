# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .amazon_all_product_variation import AmazonAllProductVariation
    from .amazon_category import AmazonCategory
    from .amazon_category_path import AmazonCategoryPath
    from .amazon_product_variation import AmazonProductVariation
    from .amazon_product_video import AmazonProductVideo
    from .amazon_review import AmazonReview


class AmazonProductDetail(Model):
    """A product.

    Attributes:
        category: Category, in AmazonProductDetail.
        country: Country.
        currency: Currency of prices.
        domain: Domain of the address.
        has_video: Whether there is a video.
        product_description: Description of the product.
        product_original_price: Price of the product original.
        product_price: Price of the product.
        product_title: Title of the product.
        product_url: Address of the product.
        product_variations: What is in `product_variations` of AmazonProductDetail.
    """

    about_product: list[str] = field("about_product", "str[]", required=True)
    all_product_variations: dict[str, AmazonAllProductVariation] = field(
        "all_product_variations", "AmazonAllProductVariation{}", required=True
    )
    aplus_images: list[str] = field("aplus_images", "str[]", required=True)
    asin: str = field("asin", "str", required=True)
    category: AmazonCategory = field("category", "AmazonCategory", required=True)
    category_path: list[AmazonCategoryPath] = field("category_path", "AmazonCategoryPath[]", required=True)
    climate_pledge_friendly: bool = field("climate_pledge_friendly", "bool", required=True)
    country: str = field("country", "str", required=True)
    currency: str = field("currency", "str", required=True)
    deal_badge: str = field("deal_badge", "str", required=True)
    delivery: str = field("delivery", "str", required=True)
    domain: str = field("domain", "str", required=True)
    frequently_bought_together: list[Any] = field("frequently_bought_together", "[]", required=True)
    has_aplus: bool = field("has_aplus", "bool", required=True)
    has_brandstory: bool = field("has_brandstory", "bool", required=True)
    has_video: bool = field("has_video", "bool", required=True)
    is_amazon_choice: bool = field("is_amazon_choice", "bool", required=True)
    is_best_seller: bool = field("is_best_seller", "bool", required=True)
    is_prime: bool = field("is_prime", "bool", required=True)
    landing_asin: str = field("landing_asin", "str", required=True)
    minimum_order_quantity: Any = field("minimum_order_quantity", required=True)
    parent_asin: str = field("parent_asin", "str", required=True)
    primary_delivery_time: str = field("primary_delivery_time", "str", required=True)
    product_availability: str = field("product_availability", "str", required=True)
    product_byline: str = field("product_byline", "str", required=True)
    product_byline_link: str = field("product_byline_link", "str", required=True)
    product_byline_links: list[str] = field("product_byline_links", "str[]", required=True)
    product_condition: str = field("product_condition", "str", required=True)
    product_description: Any = field("product_description", required=True)
    product_details: dict[str, str] = field("product_details", "str{}", required=True)
    product_information: dict[str, str] = field("product_information", "str{}", required=True)
    product_num_offers: int = field("product_num_offers", "int", required=True)
    product_num_ratings: int = field("product_num_ratings", "int", required=True)
    product_original_price: str = field("product_original_price", "str", required=True)
    product_photo: str = field("product_photo", "str", required=True)
    product_photos: list[str] = field("product_photos", "str[]", required=True)
    product_price: str = field("product_price", "str", required=True)
    product_slug: Any = field("product_slug", required=True)
    product_star_rating: str = field("product_star_rating", "str", required=True)
    product_title: str = field("product_title", "str", required=True)
    product_url: str = field("product_url", "str", required=True)
    product_variations: AmazonProductVariation = field("product_variations", "AmazonProductVariation", required=True)
    product_variations_dimensions: list[str] = field("product_variations_dimensions", "str[]", required=True)
    product_videos: list[AmazonProductVideo] = field("product_videos", "AmazonProductVideo[]", required=True)
    rating_distribution: dict[str, int] = field("rating_distribution", "int{}", required=True)
    sales_volume: str = field("sales_volume", "str", required=True)
    top_reviews: list[AmazonReview] = field("top_reviews", "AmazonReview[]", required=True)
    top_reviews_global: list[Any] = field("top_reviews_global", "[]", required=True)
    user_uploaded_videos: list[Any] = field("user_uploaded_videos", "[]", required=True)
    video_thumbnail: str = field("video_thumbnail", "str", required=True)
